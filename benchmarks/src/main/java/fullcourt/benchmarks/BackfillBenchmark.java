package fullcourt.benchmarks;

import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A million player lines in many files, from the landing folder to committed rows, after twenty files with which the process warms up; then the same rows
 * once more with one column changed in each, then as many others. Beside it what DuckDB alone needs for the same files.
 */
final class BackfillBenchmark {
    private static final int FILES = 200;
    private static final int GAMES_OF_A_FILE = 200;
    private static final int ROWS_OF_A_FILE = 5_200;
    private static final int FIRST_FILES = 20;
    private static final String TABLE = "nba_raw.bdl_player_boxscores";
    private static final double MILLISECONDS_OF_A_SECOND = 1e3;
    private final RunningSuite suite;
    private final BareEngine bare;
    private final Path landing;
    private final PrintStream out;

    private BackfillBenchmark(RunningSuite suite, BareEngine bare, Path landing, PrintStream out) {
        this.suite = suite;
        this.bare = bare;
        this.landing = landing;
        this.out = out;
    }

    static void main() throws IOException, SQLException {
        System.out.printf("machine  %s%n", Machine.facts());
        try (TemporaryDirectory directory = TemporaryDirectory.create();
                RunningSuite suite = RunningSuite.on(directory.path().resolve("data"));
                BareEngine bare = BareEngine.open(directory.path().resolve("bare.duckdb"))) {
            new BackfillBenchmark(suite, bare, directory.path().resolve("data").resolve("landing"), System.out).run();
        }
    }

    private void run() throws IOException, SQLException {
        out.printf("%,d files of %,d rows, %,d rows, after %d others%n%n", FILES, ROWS_OF_A_FILE, FILES * ROWS_OF_A_FILE, FIRST_FILES);
        out.printf("%-40s %9s %15s %12s %12s %9s%n", "", "seconds", "of processors", "rows/s", "bare seconds", "ratio");
        Load warmUp = new Load("the first files of a process", 0, FIRST_FILES, 0, "G-F");
        Load first = new Load("new rows", 1, FILES, FIRST_FILES, "F-G");
        Load again = new Load("the same rows, one column changed", 2, FILES, FIRST_FILES, "G");
        Load others = new Load("as many other rows, new", 3, FILES, FIRST_FILES + FILES, "F");
        measure(warmUp, warmUp.rows());
        double firstMillis = measure(first, warmUp.rows() + first.rows());
        double againMillis = measure(again, warmUp.rows() + first.rows());
        measure(others, warmUp.rows() + first.rows() + others.rows());
        out.printf("%nthe second ÷ the first: %.2f%n", againMillis / firstMillis);
    }

    /**
     * @param round distinguishes its files from those of the others
     * @param firstFile its rows are those that the files from this one on would have, if all files followed each other
     * @param position what every row has in that column
     */
    private record Load(String what, int round, int files, int firstFile, String position) {
        long rows() {
            return (long) files * ROWS_OF_A_FILE;
        }
    }

    /** @param rowsAfterwards of the whole table @return milliseconds */
    private double measure(Load load, long rowsAfterwards) throws IOException, SQLException {
        List<ObjectPath> paths = write(load);
        Timings ours = new Timings();
        double processors = Machine.processorSeconds();
        Map<ObjectPath, FileOutcome> outcomes = ours.measure(() -> suite.part(Pipeline.class).acceptAll(paths));
        processors = Machine.processorSeconds() - processors;
        Verified.equal("files that were staged", (long) load.files(),
                outcomes.values().stream().filter(FileOutcome.Staged.class::isInstance).count());
        Verified.equal("rows, and those of this load", List.of(rowsAfterwards, load.rows()),
                suite.ask("SELECT COUNT(*), COUNTIF(position = '%s') FROM %s".formatted(load.position(), TABLE)));
        Verified.equal("keys that occur twice", List.of(), suite.part(Warehouse.class).duplicateKeys(BdlPlayerBoxscoresTable.TABLE, 1));
        Timings limit = new Timings();
        limit.measure(() -> {
            bare.merge(paths.stream().map(path -> landing.resolve(path.value())).toList());
            return paths;
        });
        out.printf("%-40s %9.1f %15.1f %,12.0f %12.1f %9.2f%n", load.what(), ours.medianMillis() / MILLISECONDS_OF_A_SECOND, processors,
                load.rows() / ours.medianMillis() * MILLISECONDS_OF_A_SECOND, limit.medianMillis() / MILLISECONDS_OF_A_SECOND,
                ours.medianMillis() / limit.medianMillis());
        return ours.medianMillis();
    }

    private List<ObjectPath> write(Load load) throws IOException {
        List<ObjectPath> paths = new ArrayList<>();
        for (int file = 0; file < load.files(); file++) {
            ObjectPath path = BoxScores.path(load.round() * FILES + file);
            Path target = landing.resolve(path.value());
            Files.createDirectories(target.resolveSibling("."));
            String document = new String(new BoxScores((load.firstFile() + file) * GAMES_OF_A_FILE, ROWS_OF_A_FILE, 0).document(),
                    StandardCharsets.UTF_8);
            Files.writeString(target, document.replace("\"position\":\"G-F\"", "\"position\":\"%s\"".formatted(load.position())));
            paths.add(path);
        }
        return paths;
    }
}
