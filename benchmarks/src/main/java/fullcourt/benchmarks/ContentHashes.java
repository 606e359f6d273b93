package fullcourt.benchmarks;

import fullcourt.operations.access.OperatorActions;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.StorageProbe;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Catalogue;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code hashes DATA}: the content of every table of a data directory, as one line {@code table rows hash} each. Equal lines mean equal business columns in all
 * rows, whatever their order; when and from which object a row was written does not matter. No other process may work in the directory meanwhile.
 */
final class ContentHashes {
    /** Tables that record the work done, in which two ways to one result may differ. */
    private static final Map<Table, String> NOT_COMPARED = Map.of(
            RunHistory.RUNS,
            "one row for each unit of work that ended: a killed one is done again, and files are published in other batches",
            RunHistory.PARTITIONS, "one row for each move of a partition: a killed replay moves it in other steps",
            Findings.TABLE, "what was noticed on the way", OperatorActions.TABLE,
            "one row for each command, and the killed ones were commands",
            FileHistory.TABLE, "one row for each state that a file reached: a killed process reads a file again", StorageProbe.TABLE,
            "written by every storage probe");
    private final RunningSuite suite;

    private ContentHashes(RunningSuite suite) {
        this.suite = suite;
    }

    static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Usage: benchmarks/run hashes DATA");
            System.exit(2);
        }
        try (RunningSuite suite = RunningSuite.on(Path.of(arguments[0]).toAbsolutePath())) {
            new ContentHashes(suite).print(System.out, System.err);
        }
    }

    private void print(PrintStream lines, PrintStream remarks) {
        for (Table table : suite.part(Catalogue.class).tables()) {
            String reason = NOT_COMPARED.get(table);
            if (reason == null)
                lines.println(line(table));
            else
                remarks.printf("not compared: %s, %s%n", table, reason);
        }
    }

    private String line(Table table) {
        String row = "hash(%s)".formatted(table.businessColumns().stream().map(Column::name).collect(Collectors.joining(", ")));
        List<@Nullable Object> found = suite.ask("""
                SELECT COUNT(*), printf('%%016x%%016x', COALESCE(bit_xor(%1$s), 0), CAST(COALESCE(SUM(CAST(%1$s AS HUGEINT)), 0) %% 9223372036854775807 AS BIGINT))
                FROM %2$s""".formatted(row, table.id()));
        return "%s %s %s".formatted(table, found.get(0), found.get(1));
    }
}
