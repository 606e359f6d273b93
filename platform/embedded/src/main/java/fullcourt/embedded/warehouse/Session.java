package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.Parameter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One connection for one unit of work, and the only place that translates JDBC's checked exceptions. */
final class Session implements AutoCloseable {
    private final PooledConnection kept;
    private final Connection connection;
    private final String purpose;
    private final OpenDatabase database;
    private final Set<String> temporaryTables = new HashSet<>();
    private boolean usableAgain = true;
    private boolean readOnly;

    /** @param database gets the connection back */
    Session(PooledConnection kept, String purpose, OpenDatabase database) {
        this.kept = kept;
        this.connection = kept.connection();
        this.purpose = purpose;
        this.database = database;
    }

    /** Reads one row of a result. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void begin() {
        doing(() -> { connection.setAutoCommit(false); return true; });
    }

    /** Makes the rest of the session read-only. */
    void beginReadOnly() {
        executeOnce("BEGIN TRANSACTION READ ONLY");
        readOnly = true;
    }

    void commit() {
        doing(() -> { connection.commit(); return true; });
        kept.keepTemporaryTables(temporaryTables);
    }

    /** Creates a temporary table unless this connection has it; one that a rollback removed is created again. */
    void makeTemporaryTable(String name, String columns) {
        if (!kept.hasTemporaryTable(name) && temporaryTables.add(name))
            executeOnce("CREATE TEMP TABLE %s (%s)".formatted(name, columns));
    }

    /** @return rows that the statement changed */
    long execute(String sql, @Nullable Object... parameters) {
        return doing(() -> {
            PreparedStatement statement = kept.prepared(sql);
            bind(statement, parameters);
            return statement.execute() ? 0L : statement.getLargeUpdateCount();
        });
    }

    /** For a text that will hardly be repeated. @return rows that the statement changed */
    long executeOnce(String sql) {
        return doing(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return statement.execute() ? 0L : statement.getLargeUpdateCount();
            }
        });
    }

    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return doing(() -> {
            PreparedStatement statement = kept.prepared(sql);
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    /** Runs a statement without a result, and stops it if it takes too long. */
    void executeWithin(String sql, Duration longest) {
        doing(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout((int) Math.max(1, longest.toSeconds()));
                return statement.execute(sql);
            }
        });
    }

    long number(String sql, @Nullable Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).getFirst();
    }

    void executeAll(List<String> statements) {
        doing(() -> {
            for (String sql : statements) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
            return true;
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, jdbc(parameters[i]));
        }
    }

    /** DuckDB's driver takes an instant only as an OffsetDateTime. */
    static @Nullable Object jdbc(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    static @Nullable Object jdbc(Parameter parameter) {
        return jdbc(parameter.value());
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            usableAgain = false;
            if (DuckDbErrors.isFatal(failure))
                database.breakDown();
            throw DuckDbErrors.meaningOf(purpose, failure);
        } catch (RuntimeException | Error failure) { // of a row reader, or a lack of memory in the driver: the connection's state is unknown
            usableAgain = false;
            throw failure;
        }
    }

    @Override
    public void close() {
        if (isEnded() && usableAgain)
            database.giveBack(kept);
        else
            database.giveUp(kept);
    }

    /** Ends an open transaction. False if that fails: the connection is then closed, and nothing was committed. */
    private boolean isEnded() {
        try {
            endTransaction();
            return true;
        } catch (SQLException | RuntimeException _) {
            return false;
        }
    }

    private void endTransaction() throws SQLException {
        if (readOnly)
            executeOnce("ROLLBACK");
        if (connection.getAutoCommit())
            return;
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
