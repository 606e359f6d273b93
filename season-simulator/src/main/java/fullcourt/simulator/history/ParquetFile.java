package fullcourt.simulator.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Loads one file of the history into a table. An exception names the file and, where one column is wrong, the column. */
final class ParquetFile {
    private static final int MAX_SHOWN = 60;
    private static final String SURELY_WHOLE = "U?(TINYINT|SMALLINT|INTEGER)|BIGINT";

    private final HistoryDatabase database;
    private final HistoryFile declared;
    private final Path path;
    private final String source;

    ParquetFile(HistoryDatabase database, HistoryFile declared, Path path) {
        this.database = database;
        this.declared = declared;
        this.path = path;
        this.source = "read_parquet('%s')".formatted(path.toString().replaceAll("[\\[*?]", "[$0]").replace("'", "''"));
    }

    boolean exists() { return Files.exists(path); }

    void load() {
        if (!exists())
            throw wrong("does not exist; a replay needs the season's schedule and its box scores");
        if (!Files.isRegularFile(path) || !Files.isReadable(path))
            throw wrong("is not a file that can be read");
        var types = types();
        for (var column : declared.columns())
            requireType(column, types.getOrDefault(column.name(), ""));
        create();
        declared.columns().forEach(this::requireValues);
    }

    /** An empty table: the season has no such file. */
    void createEmpty() {
        database.run("CREATE TABLE %s (%s)".formatted(declared.view(), declared.columns().stream()
                .map(column -> column.name() + " " + column.kind().sqlType()).collect(Collectors.joining(", "))));
    }

    private Map<String, String> types() {
        var types = new HashMap<String, String>();
        reading(() -> database.query("DESCRIBE SELECT * FROM " + source,
                row -> types.put(row.getString("column_name"), row.getString("column_type"))));
        return types;
    }

    private <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (HistoryUnreadableException unreadable) {
            throw wrong("is not a complete Parquet file; copy it again (%s)".formatted(unreadable.reason()));
        }
    }

    private void requireType(HistoryColumn column, String type) {
        if (type.isEmpty())
            throw wrong("lacks the column %s".formatted(column.name()));
        if (!column.kind().isStoredAs(type))
            throw wrong("has %s in the column %s, accepted are %s".formatted(type, column.name(), column.kind().accepted()));
        if (column.kind() == HistoryColumn.Kind.WHOLE && !type.matches(SURELY_WHOLE))
            requireWhole(column);
    }

    private void create() {
        var columns = declared.columns().stream().map(column -> "CAST(%1$s AS %2$s) AS %1$s".formatted(column.name(),
                column.kind().sqlType())).collect(Collectors.joining(", "));
        reading(() -> database.run("CREATE TABLE %s AS SELECT %s FROM %s".formatted(declared.view(), columns, source)));
    }

    /** The first value that is no whole number within 64 bits. */
    private void requireWhole(HistoryColumn column) {
        reading(() -> database.query("""
                SELECT CAST(%1$s AS VARCHAR) FROM %2$s
                WHERE %1$s IS NOT NULL AND coalesce(TRY_CAST(%1$s AS BIGINT) <> %1$s, true) LIMIT 1""".formatted(column.name(), source),
                row -> row.getString(1)))
                .forEach(value -> refuse(column, value));
    }

    private void requireValues(HistoryColumn column) {
        if (column.isRequired() && database.count("SELECT count(*) FROM %s WHERE %s IS NULL".formatted(declared.view(), column.name())) > 0)
            throw wrong("has rows without a value in the column %s; every row needs one".formatted(column.name()));
        if (column.kind().checksValues())
            database.query("SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL".formatted(column.name(), declared.view()),
                    row -> row.getString(1)).stream().filter(value -> !column.kind().accepts(value))
                    .forEach(value -> refuse(column, value));
    }

    private void refuse(HistoryColumn column, String value) {
        var shown = value.lines().findFirst().orElse("");
        throw wrong("has '%s' in the column %s, accepted are %s".formatted(shown.substring(0, Math.min(shown.length(), MAX_SHOWN)),
                column.name(), column.kind().accepted()));
    }

    private HistoryUnreadableException wrong(String what) {
        return new HistoryUnreadableException("'%s' %s.".formatted(path, what), null);
    }
}
