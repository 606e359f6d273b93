package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/** Makes rows of the process readable for a statement as a table, without copying them into one: {@code FROM lent_rows(7)}. */
final class InMemoryTableFunction implements DuckDBTableFunction<InMemoryTableFunction.Loan, InMemoryTableFunction.Progress, Object> {
    private static final String NAME = "lent_rows";
    private final Map<Long, Loan> loans = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /** Registered rows until they are released. As text it is how a statement names them. */
    final class Loan implements AutoCloseable {
        private final long number = numbers.incrementAndGet();
        private final List<InMemoryColumn<?>> columns;
        private final List<Row> rows;

        private Loan(List<InMemoryColumn<?>> columns, List<Row> rows) {
            this.columns = columns;
            this.rows = rows;
        }

        @Override
        public void close() {
            loans.remove(number);
        }

        @Override
        public String toString() {
            return "%s(%d)".formatted(NAME, number);
        }
    }

    /** How many of the rows one statement has read. */
    static final class Progress {
        private int rows;
    }

    /** Called once, before any statement reads rows. */
    void register(Connection connection) throws SQLException {
        try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            function.withName(NAME).withParameter(Long.class).withFunction(this).register(connection);
        }
    }

    /** @param rows all of {@code schema}; they are read with {@code stage_row}, which counts them from 0, and without {@code processed_at} */
    Loan lend(Schema schema, List<Row> rows) {
        List<InMemoryColumn<?>> columns = new ArrayList<>();
        for (Column<?> column : schema.stagedColumns())
            columns.add(new InMemoryColumn<>(column));
        Loan loan = new Loan(columns, rows);
        loans.put(loan.number, loan);
        return loan;
    }

    @Override
    public Loan bind(DuckDBTableFunctionBindInfo info) throws SQLException {
        long number = info.getParameter(0).getLong();
        Loan loan = loans.get(number);
        if (loan == null)
            throw new SQLException("There are no rows lent under %d: they were given back.".formatted(number));
        for (InMemoryColumn<?> column : loan.columns)
            column.declare(info);
        info.addResultColumn(RowJson.STAGE_ROW, DuckDBColumnType.BIGINT);
        return loan;
    }

    @Override
    public Progress init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Progress();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        Loan loan = call.getBindData();
        Progress progress = call.getInitData();
        int from = progress.rows;
        progress.rows = (int) Math.min(loan.rows.size(), from + chunk.capacity());
        List<Row> rows = loan.rows.subList(from, progress.rows);
        for (int column = 0; column < loan.columns.size(); column++)
            loan.columns.get(column).fill(chunk.vector(column), rows);
        number(chunk.vector(loan.columns.size()), from, rows.size());
        return rows.size();
    }

    private static void number(DuckDBWritableVector vector, int from, int count) {
        for (int index = 0; index < count; index++)
            vector.setLong(index, from + index);
    }
}
