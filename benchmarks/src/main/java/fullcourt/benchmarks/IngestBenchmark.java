package fullcourt.benchmarks;

import fullcourt.config.QuarantineProperties;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Warehouse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * One box-score file of 6,982 rows, from the push to the answer that says it is committed; beside it what DuckDB alone needs for the same file. Every file
 * changes every row that is there.
 */
final class IngestBenchmark {
    private static final int ROWS = 6_982;
    private static final int WARM_UP = 20;
    private static final int FILES = 20;
    private static final String TABLE = "nba_raw.bdl_player_boxscores";
    private final RunningSuite suite;
    private final BareEngine bare;
    private final Path folder;
    private final Timings whole = new Timings();
    private final Timings limit = new Timings();
    private final Timings reading = new Timings();
    private final Timings staging = new Timings();
    private final Timings publishing = new Timings();
    private final Timings small = new Timings();

    private IngestBenchmark(RunningSuite suite, BareEngine bare, Path folder) {
        this.suite = suite;
        this.bare = bare;
        this.folder = folder;
    }

    static void main() throws IOException, SQLException {
        String machine = Machine.facts();
        try (TemporaryDirectory directory = TemporaryDirectory.create();
                RunningSuite suite = RunningSuite.on(directory.path().resolve("data"));
                BareEngine bare = BareEngine.open(directory.path().resolve("bare.duckdb"))) {
            IngestBenchmark benchmark = new IngestBenchmark(suite, bare, directory.path());
            benchmark.run();
            benchmark.report(System.out, machine);
        }
    }

    private void run() throws IOException, SQLException {
        for (int file = 0; file < WARM_UP + FILES; file++) {
            if (file == WARM_UP)
                List.of(whole, limit).forEach(Timings::forget);
            measure(file);
        }
        for (int file = 0; file < WARM_UP + FILES; file++) {
            if (file == WARM_UP)
                List.of(reading, staging, publishing).forEach(Timings::forget);
            measureParts(file);
        }
        for (int file = 0; file < FILES; file++) {
            measureSmallFile(2 * (WARM_UP + FILES) + file);
        }
    }

    private void measure(int file) throws IOException, SQLException {
        BoxScores boxScores = new BoxScores(0, ROWS, file);
        byte[] document = boxScores.document();
        ObjectPath path = BoxScores.path(file);
        suite.land(path, document);
        byte[] push = suite.push(path);
        whole.measure(() -> suite.post("raw/process", push));
        verify(path, boxScores);

        Path copy = Files.write(folder.resolve("document.json"), document);
        limit.measure(() -> {
            bare.merge(List.of(copy));
            return copy;
        });
        Verified.equal("the bare engine's table", "%d rows, %d points".formatted(ROWS, boxScores.points()), bare.content());
    }

    /** The answer came, so every row must be there, in this version and from this file. */
    private void verify(ObjectPath path, BoxScores boxScores) {
        Verified.equal("rows, their points and their only source in " + TABLE, List.of(ROWS, boxScores.points(), path, path), suite
                .ask("SELECT COUNT(*), CAST(SUM(points) AS BIGINT), MIN(source_path), MAX(source_path) FROM " + TABLE));
    }

    /** What the suite does inside, done with newer files step by step. */
    private void measureParts(int file) {
        int version = WARM_UP + FILES + file;
        byte[] document = new BoxScores(0, ROWS, version).document();
        DocumentReader reader = new DocumentReader(suite.part(QuarantineProperties.class).rejectedAbove(), document.length);
        RawProcessor processor = suite.parts(RawProcessor.class).stream()
                .filter(each -> each.handles().contains(PathPrefix.of("ball-dont-lie/player-box-scores"))).findAny().orElseThrow();
        SourceFile source = new SourceFile(BoxScores.path(version), 1, Instant.EPOCH);
        if (!(reading.measure(() -> reader.read(processor, source, document)) instanceof Parsed(List<Row> rows, var rejected)))
            throw new IllegalStateException("the document was refused");
        Verified.equal("rejected rows", 0, rejected.size());
        List<ObjectPath> staged = staging.measure(() -> suite.part(StagingArea.class).write(processor.table(), "benchmark" + file, rows));
        PublishResult result = publishing.measure(() -> suite.part(Warehouse.class).publish(processor.table(),
                new PublishId("benchmark_" + file), staged, Instant.EPOCH));
        Verified.equal("rows that changed", ROWS, result.applied());
        staged.forEach(suite.part(Buckets.class).stage()::delete);
    }

    /** What every file costs, however few rows it has. */
    private void measureSmallFile(int version) throws IOException {
        ObjectPath path = BoxScores.path(version);
        suite.land(path, new BoxScores(0, 1, version).document());
        byte[] push = suite.push(path);
        small.measure(() -> suite.post("raw/process", push));
        Verified.equal("rows from the file of one row", 1L,
                suite.ask("SELECT COUNT(*) FROM %s WHERE source_path = '%s'".formatted(TABLE, path)).getFirst());
    }

    private void report(PrintStream out, String machine) {
        int bytes = new BoxScores(0, ROWS, 0).document().length;
        out.printf("machine  %s%n", machine);
        out.printf("file     %,d rows, %,d bytes; %d files after %d to warm up, each changes every row; all rows verified after each%n%n",
                ROWS, bytes, FILES, WARM_UP);
        out.printf("%-58s %9s %9s %9s%n", "milliseconds", "median", "min", "max");
        line(out, "POST /raw/process until 200, rows committed", whole);
        line(out, "DuckDB alone: read_json, MERGE of %d columns, commit".formatted(BareEngine.columns()), limit);
        out.printf("%-58s %9.2f%n%n", "ratio of the medians", whole.medianMillis() / limit.medianMillis());
        line(out, "of it: bytes to checked rows (DocumentReader alone)", reading);
        line(out, "of it: rows to a staged object (Stage alone)", staging);
        line(out, "of it: checked, merged, committed (Warehouse alone)", publishing);
        out.printf("%-58s %9.1f%n", "the rest: HTTP, bucket, file record, publish state, run history",
                whole.medianMillis() - reading.medianMillis() - staging.medianMillis() - publishing.medianMillis());
        line(out, "for comparison: a file of one row, POST until 200", small);
        out.printf("%n%,.0f rows a second%n", ROWS / whole.medianMillis() * 1000);
    }

    private static void line(PrintStream out, String what, Timings timings) {
        out.printf("%-58s %9.1f %9.1f %9.1f%n", what, timings.medianMillis(), timings.minimumMillis(), timings.maximumMillis());
    }
}
