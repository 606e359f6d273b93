package fullcourt.googlecloud.warehouse;

import static fullcourt.googlecloud.warehouse.SqlText.equal;
import static fullcourt.googlecloud.warehouse.SqlText.names;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.QueryParameterValue;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.TableRows;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Appends rows to reporting tables: one merge that only inserts, with the rows as a parameter, under a name that follows from their keys. Repeated rows find
 * the job that added them. Two merges that only insert do not block each other, so within a process they run one after the other; of two processes that report
 * overlapping but different rows in the same second both may add one, which {@code duplicateKeys} finds.
 */
final class Appends {
    private static final int MAX_ROWS = 2000;
    private static final int WALKED = 4;
    private static final int MAX_FAILURES = 3;
    private static final String ROWS = "rows_to_add";
    private final Jobs jobs;
    private final Queries queries;
    private final ConcurrentMap<TableId, ReentrantLock> turns = new ConcurrentHashMap<>();

    Appends(Jobs jobs, Queries queries) {
        this.jobs = jobs;
        this.queries = queries;
    }

    void add(TableRows rows, Instant processedAt) {
        List<Row> once = onceEach(rows.table(), rows.rows());
        for (int from = 0; from < once.size(); from += MAX_ROWS)
            inTurn(rows.table(), once.subList(from, Math.min(once.size(), from + MAX_ROWS)), processedAt);
    }

    private static List<Row> onceEach(Table table, List<Row> rows) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(key(table, row), row));
        return List.copyOf(byKey.values());
    }

    private static String key(Table table, Row row) {
        return table.naturalKey().stream().map(column -> written(row, column)).collect(Collectors.joining("\u001f"));
    }

    private static <T> String written(Row row, Column<T> column) {
        return column.type().writer().apply(row.get(column)).toString();
    }

    private void inTurn(Table table, List<Row> rows, Instant processedAt) {
        ReentrantLock turn = turns.computeIfAbsent(table.id(), id -> new ReentrantLock());
        turn.lock();
        try {
            addOnce(table, rows, processedAt);
        } finally {
            turn.unlock();
        }
    }

    private void addOnce(Table table, List<Row> rows, Instant processedAt) {
        String purpose = "append to " + table.id();
        String keys = rows.stream().map(row -> key(table, row)).sorted().collect(Collectors.joining("\u001e"));
        QueryParameterValue lines = QueryParameterValue.array(
                new String(RowJson.lines(table.schema(), rows), StandardCharsets.UTF_8).lines().toArray(String[]::new), String.class);
        QueryJobConfiguration statement = queries.configuration(statement(table, processedAt), Map.of(ROWS, lines)).build();
        String name = "ap_%s_%s_".formatted(table.id().name(), JobNames.hash(table.id() + keys));
        int failures = 0;
        Optional<RuntimeException> last = Optional.empty();
        for (int attempt = 0; failures < MAX_FAILURES; attempt++) {
            if (attempt == WALKED)
                attempt = jobs.lastBegun(number -> name + number, attempt, purpose);
            JobEnd end = jobs.run(name + attempt, statement, purpose);
            if (end.succeeded())
                return;
            BigQueryError error = end.error().orElseThrow();
            if (!end.found() && !BigQueryErrors.isPassing(error))
                throw BigQueryErrors.meaningOf(purpose, error);
            failures += end.found() ? 0 : 1;
            last = Optional.of(BigQueryErrors.meaningOf(purpose, error));
        }
        throw last.filter(WarehouseShortageException.class::isInstance)
                .orElseGet(() -> new WarehouseUnavailableException(purpose, new IllegalStateException("BigQuery failed its jobs")));
    }

    static String statement(Table table, Instant processedAt) {
        List<Column<?>> columns = table.stagedColumns();
        String read = columns.stream().map(column -> "CAST(JSON_VALUE(line, '$.%1$s') AS %2$s) AS %1$s".formatted(column.name(),
                column.type().sqlName())).collect(Collectors.joining(", "));
        return """
                MERGE INTO %s AS t USING (SELECT %s FROM UNNEST(@%s) AS line) AS s
                ON %s AND %s
                WHEN NOT MATCHED THEN INSERT (%s, processed_at) VALUES (%s, %s)""".formatted(SqlText.quoted(table), read, ROWS,
                equal("t.", "s.", table.naturalKey()), SqlText.everything("t.", table), names(columns), names("s.", columns),
                SqlText.timestamp(processedAt));
    }
}
