package fullcourt.testing.sql;

import static java.util.stream.Collectors.joining;

import fullcourt.embedded.warehouse.GoogleSql;
import fullcourt.embedded.warehouse.CompatibilityMacros;
import fullcourt.embedded.warehouse.UnsupportedSqlException;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs GoogleSQL through the rewriter on an in-memory DuckDB that holds nothing but the given rows; they are rolled back after each file. */
final class DuckDbRunner {

    private final Collection<GateTable> tables;
    private final Connection connection;

    DuckDbRunner(Collection<GateTable> tables) {
        this.tables = tables;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:"); // ends with the process
            for (String statement : CompatibilityMacros.STATEMENTS)
                execute(statement);
            for (String dataset : tables.stream().map(GateTable::dataset).distinct().toList())
                execute("CREATE SCHEMA " + dataset);
            for (GateTable table : tables)
                execute(definition(table));
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not take the declared tables: " + problem.getMessage(), problem);
        }
    }

    List<List<@Nullable Object>> run(SqlFile file, Collection<GateRows> rows, Map<String, Object> parameters) {
        GoogleSql.Rewritten rewritten = rewritten(file);
        try {
            connection.setAutoCommit(false);
            try {
                for (GateRows table : rows)
                    insert(table);
                return select(rewritten, parameters);
            } finally {
                connection.rollback(); // the next file finds empty tables
            }
        } catch (SQLException problem) {
            throw new SqlGateException(file, "DuckDB refuses it: %s%nRewritten:%n%s".formatted(problem.getMessage(), rewritten.sql()));
        }
    }

    static GoogleSql.Rewritten rewritten(SqlFile file) {
        try {
            return GoogleSql.rewrite(file.sql());
        } catch (UnsupportedSqlException problem) {
            throw new SqlGateException(file, Objects.requireNonNull(problem.getMessage()));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String definition(GateTable table) {
        return "CREATE TABLE %s (%s)".formatted(table.path(),
                table.columns().stream().map(column -> '"' + column.name() + "\" " + duckDbType(column)).collect(joining(", ")));
    }

    private static String duckDbType(GateColumn column) {
        return switch (column.plainType()) {
            case "FLOAT64" -> "DOUBLE";
            case "NUMERIC" -> column.type().equals("NUMERIC") ? "DECIMAL(38,9)" : column.type().replace("NUMERIC", "DECIMAL");
            case "TIMESTAMP" -> "TIMESTAMPTZ";
            default -> column.type();
        };
    }

    private void insert(GateRows rows) throws SQLException {
        String places = rows.table().columns().stream().map(_ -> "?").collect(joining(", "));
        try (var insert = connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(rows.table().path(), places))) {
            for (List<@Nullable Object> row : rows.rows()) {
                for (int index = 0; index < row.size(); index++)
                    insert.setObject(index + 1, bound(row.get(index)));
                insert.execute();
            }
        }
    }

    private List<List<@Nullable Object>> select(GoogleSql.Rewritten query, Map<String, Object> parameters)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query.sql())) {
            for (int index = 0; index < query.parameters().size(); index++) {
                select.setObject(index + 1, bound(parameters.get(query.parameters().get(index))));
            }
            List<List<@Nullable Object>> found = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next())
                    found.add(row(result));
            }
            return found;
        }
    }

    private static List<@Nullable Object> row(ResultSet result) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        for (int index = 1; index <= result.getMetaData().getColumnCount(); index++)
            row.add(plain(result.getObject(index)));
        return row;
    }

    /** DuckDB's driver takes no Instant. */
    private static @Nullable Object bound(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case OffsetDateTime time -> time.toInstant();
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case BigInteger number -> number.longValueExact(); // SUM(INT64) is a HUGEINT
            case Array array -> plain((Object[]) array.getArray());
            case Struct struct -> plain(struct.getAttributes());
            case null, default -> value;
        };
    }

    private static List<@Nullable Object> plain(@Nullable Object[] values) throws SQLException {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object value : values)
            plain.add(plain(value));
        return plain;
    }
}
