package fullcourt.benchmarks;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Warehouse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The expected content of the tables after some files were loaded in any order: each natural key once, from the newest file that has it. This is right even
 * where a document replaces its whole scope, because all documents of a simulated scope have the same keys.
 */
record ExpectedTables(Map<Table, Map<List<Object>, Row>> newest) {
    private static final double NO_ROW = 0;
    private static final long MAX_SIZE = 1L << 30;
    private static final int MAX_FILES = 1_000;
    private static final Duration LIMIT_OF_A_STATEMENT = Duration.ofMinutes(2);

    static ExpectedTables of(RunningSuite suite, LandedDay day) throws IOException {
        Map<Table, Map<List<Object>, Row>> newest = new HashMap<>();
        ProcessorRegistry registry = suite.part(ProcessorRegistry.class);
        DocumentReader reader = new DocumentReader(NO_ROW, MAX_SIZE);
        for (ObjectPath path : day.paths()) {
            if (!(registry.route(path) instanceof Route.To(var processor, _)))
                throw new IllegalStateException("no processor reads " + path);
            if (!(reader.read(processor, new SourceFile(path, 1, Instant.EPOCH), day.read(path)) instanceof Parsed(List<Row> rows, _)))
                throw new IllegalStateException("nothing is in " + path);
            Map<List<Object>, Row> ofTable = newest.computeIfAbsent(processor.table(), _ -> new HashMap<>());
            rows.forEach(row -> ofTable.merge(key(processor.table(), row), row, ExpectedTables::newer));
        }
        return new ExpectedTables(newest);
    }

    private static List<Object> key(Table table, Row row) {
        return table.naturalKey().stream().<Object>map(row::get).toList();
    }

    private static Row newer(Row one, Row other) {
        return one.get(Table.CAPTURED_AT).isAfter(other.get(Table.CAPTURED_AT)) ? one : other;
    }

    void verify(RunningSuite suite) {
        newest.forEach((table, rows) -> {
            Map<String, Long> byFile = new TreeMap<>();
            rows.values().forEach(row -> byFile.merge(row.get(Table.SOURCE_PATH), 1L, Long::sum));
            Verified.equal("rows of %s by file".formatted(table.id()), byFile, found(suite, table));
            Verified.equal("keys of %s that occur twice".formatted(table.id()), List.of(),
                    suite.part(Warehouse.class).duplicateKeys(table, 1));
        });
        Verified.equal("rejected rows", 0L, suite.ask("SELECT COUNT(*) FROM nba_orchestration.rejected_rows").getFirst());
    }

    private static Map<String, Long> found(RunningSuite suite, Table table) {
        Map<String, Long> byFile = new TreeMap<>();
        suite.part(AdHocSql.class)
                .ask("SELECT source_path, COUNT(*) FROM %s GROUP BY source_path".formatted(table.id()), MAX_FILES, LIMIT_OF_A_STATEMENT)
                .rows().forEach(row -> byFile.put(String.valueOf(row.get(0)), Long.parseLong(String.valueOf(row.get(1)))));
        return byFile;
    }

    int tables() {
        return newest.size();
    }

    long rows() {
        return newest.values().stream().mapToLong(Map::size).sum();
    }
}
