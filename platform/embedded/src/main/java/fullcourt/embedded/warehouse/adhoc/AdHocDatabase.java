package fullcourt.embedded.warehouse.adhoc;

import fullcourt.embedded.warehouse.CompatibilityMacros;
import fullcourt.embedded.warehouse.adhoc.LentTable.Column;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database of one ad-hoc statement: it holds only the copied tables, and has no access to files or settings. */
final class AdHocDatabase implements AutoCloseable {
    private final Connection connection;

    /** @param folder for what the engine writes to disk */
    AdHocDatabase(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute(Stream.of("SET memory_limit = '%s'".formatted(AdHocLimits.ENGINE_MEMORY), "SET threads = 1",
                "SET temp_directory = %s".formatted(literal(folder.resolve("spill").toString())),
                "SET max_temp_directory_size = '%s'".formatted(AdHocLimits.ENGINE_DISK)));
    }

    /** The parser's result for a statement, as JSON. */
    String parsed(String sql) throws SQLException {
        try (PreparedStatement parse = connection.prepareStatement("SELECT CAST(json_serialize_sql(CAST(? AS VARCHAR)) AS VARCHAR)")) {
            parse.setString(1, sql);
            try (ResultSet result = parse.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** @param catalogue name of the database that the tables belong to @param files folder of their copies */
    void lend(String catalogue, List<LentTable> tables, String files) throws SQLException {
        execute(Stream.of("ATTACH ':memory:' AS %s".formatted(name(catalogue)), "USE %s".formatted(name(catalogue))));
        execute(CompatibilityMacros.STATEMENTS.stream());
        execute(tables.stream().map(LentTable::schema).distinct().map(schema -> "CREATE SCHEMA IF NOT EXISTS %s".formatted(name(schema))));
        execute(tables.stream().map(AdHocDatabase::declaration));
        execute(Stream.of("SET allowed_directories = [%s]".formatted(literal(files + "/")), "SET enable_external_access = false",
                "SET lock_configuration = true"));
    }

    private static String declaration(LentTable table) {
        String full = name(table.schema()) + "." + name(table.name());
        return table.file().isEmpty()
                ? "CREATE TABLE %s (%s)".formatted(full, columns(table, column -> "%s %s".formatted(name(column.name()), column.type())))
                : "CREATE VIEW %s AS SELECT %s FROM read_parquet(%s)".formatted(full,
                        columns(table, column -> "CAST(%1$s AS %2$s) AS %1$s".formatted(name(column.name()), column.type())),
                        literal(table.file()));
    }

    private static String columns(LentTable table, Function<Column, String> text) {
        return table.columns().stream().map(text).collect(Collectors.joining(", "));
    }

    /** Writes the answer row by row. */
    void answer(String sql, AdHocLimits limits, DataOutputStream out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
            statement.setQueryTimeout((int) Math.max(1, limits.longest().toSeconds()));
            try (ResultSet result = statement.executeQuery(sql)) {
                write(result, limits, out);
            }
        }
    }

    private static void write(ResultSet result, AdHocLimits limits, DataOutputStream out) throws SQLException, IOException {
        AnswerRows rows = new AnswerRows(limits);
        ResultSetMetaData shape = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++)
            columns.add(shape.getColumnName(i));
        while (rows.hasRoom() && result.next())
            rows.add(result, columns.size());
        boolean isCut = !rows.hasRoom() && result.next();
        out.writeByte(Replies.ANSWER);
        Wire.list(out, columns, Wire::text);
        rows.writeTo(out);
        out.writeBoolean(isCut);
    }

    private void execute(Stream<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements.toList())
                statement.execute(sql);
        }
    }

    private static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
