package fullcourt.benchmarks;

import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.pipeline.Pipeline;
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
 * A million player lines in many files, from the landing folder to committed rows; then the same rows once more with one column changed in each, then as
 * many others, by a process that has read rows like them before. Beside it what DuckDB alone needs for the same files.
 */
final class BackfillBenchmark {
    private static final int FILES = 200;
    private static final int GAMES_OF_A_FILE = 200;
    private static final int ROWS_OF_A_FILE = 5_200;
    private static final long ROWS = (long) FILES * ROWS_OF_A_FILE;
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
        out.printf("%,d files of %,d rows, %,d rows%n%n", FILES, ROWS_OF_A_FILE, ROWS);
        out.printf("%-40s %9s %15s %12s %12s %9s%n", "", "seconds", "of processors", "rows/s", "bare seconds", "ratio");
        double first = measure(new Load("new rows", 0, 0, "G-F"), ROWS);
        double again = measure(new Load("the same rows, one column changed", 1, 0, "G"), ROWS);
        measure(new Load("as many other rows, new", 2, FILES * GAMES_OF_A_FILE, "F"), 2 * ROWS);
        out.printf("%nthe second ÷ the first: %.2f%n", again / first);
    }

    /** A million rows. @param round tells its files from those of the others @param firstGame of its rows @param position what every row has in that column */
    private record Load(String what, int round, int firstGame, String position) {}

    /** @param rowsAfterwards of the whole table @return milliseconds */
    private double measure(Load load, long rowsAfterwards) throws IOException, SQLException {
        List<ObjectPath> paths = write(load);
        Timings ours = new Timings();
        double processors = Machine.processorSeconds();
        Map<ObjectPath, MessageOutcome> outcomes = ours.measure(() -> suite.part(Pipeline.class).acceptAll(paths));
        processors = Machine.processorSeconds() - processors;
        Verified.equal("files that were staged", (long) FILES,
                outcomes.values().stream().filter(MessageOutcome.Staged.class::isInstance).count());
        Verified.equal("rows, and those of this load", List.of(rowsAfterwards, ROWS),
                suite.ask("SELECT COUNT(*), COUNTIF(position = '%s') FROM %s".formatted(load.position(), TABLE)));
        Verified.equal("keys that occur twice", List.of(), suite.part(Warehouse.class).duplicateKeys(BdlPlayerBoxscoresTable.TABLE, 1));
        Timings limit = new Timings();
        limit.measure(() -> {
            bare.merge(paths.stream().map(path -> landing.resolve(path.value())).toList());
            return paths;
        });
        out.printf("%-40s %9.1f %15.1f %,12.0f %12.1f %9.2f%n", load.what(), ours.medianMillis() / MILLISECONDS_OF_A_SECOND, processors,
                ROWS / ours.medianMillis() * MILLISECONDS_OF_A_SECOND, limit.medianMillis() / MILLISECONDS_OF_A_SECOND,
                ours.medianMillis() / limit.medianMillis());
        return ours.medianMillis();
    }

    private List<ObjectPath> write(Load load) throws IOException {
        List<ObjectPath> paths = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            ObjectPath path = BoxScores.path(load.round() * FILES + file);
            Path target = landing.resolve(path.value());
            Files.createDirectories(target.resolveSibling("."));
            String document = new String(new BoxScores(load.firstGame() + file * GAMES_OF_A_FILE, ROWS_OF_A_FILE, 0).document(),
                    StandardCharsets.UTF_8);
            Files.writeString(target, document.replace("\"position\":\"G-F\"", "\"position\":\"%s\"".formatted(load.position())));
            paths.add(path);
        }
        return paths;
    }
}
