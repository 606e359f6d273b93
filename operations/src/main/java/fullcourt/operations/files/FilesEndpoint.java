package fullcourt.operations.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.operations.proof.GapRequests;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.ledger.FileLedger;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.ledger.LedgerEntry;
import fullcourt.platform.pipeline.Pipeline;
import fullcourt.platform.pipeline.PipelineLoop;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.registry.ProcessorRegistry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files over HTTP: look for those nobody announced, where paths lead, and what could not be read. */
@RestController
class FilesEndpoint {
    private static final String DEAD_LETTER = "dead-letter/";
    private final Intake intake;
    private final Pipeline pipeline;
    private final PipelineLoop loop;
    private final ProcessorRegistry registry;
    private final FileLedger ledger;
    private final Findings findings;
    private final FileRow.Describer describer;
    private final GapRequests gaps;

    FilesEndpoint(Intake intake, Pipeline pipeline, PipelineLoop loop, ProcessorRegistry registry, FileLedger ledger, Findings findings,
            FileRow.Describer describer, GapRequests gaps) {
        this.intake = intake;
        this.pipeline = pipeline;
        this.loop = loop;
        this.registry = registry;
        this.ledger = ledger;
        this.findings = findings;
        this.describer = describer;
        this.gaps = gaps;
    }

    /** @param files what became of files that had no outcome, at most as many as a list shows @param built partitions that were built because of them @param backfillsRequested calls to the scraper for days that still lack box scores */
    record Swept(int found, List<Map<String, @Nullable Object>> files, long built,
            @JsonProperty("backfills_requested") long backfillsRequested) {}

    @PostMapping("/sweep")
    Swept sweep() {
        try (PipelineLoop.Pause _ = loop.pause()) {
            Intake.SweepReport report = intake.sweep(Duration.ZERO);
            long built = pipeline.settle(decision -> {}).stream().filter(PartitionDecision::acted).count();
            return new Swept(report.outcomes().size(), report.outcomes().entrySet().stream().limit(Bounds.MOST_ROWS)
                    .<Map<String, @Nullable Object>>map(file -> Columns.of(describer.describe(file.getKey(), file.getValue()))).toList(),
                    built, gaps.request(gaps.lately(), "sweep").stream().filter(Receipt::isAsked).count());
        }
    }

    @GetMapping("/routes")
    List<Map<String, @Nullable Object>> routes() {
        return registry.routes().stream().map(RouteRow::of).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** @param kind message or file @param since ISO instant */
    private record DeadLetter(String kind, String what, String problem, String since) {}

    /** Messages that were not understood and files that were set aside, newest first. */
    @GetMapping("/dead-letters")
    List<Map<String, @Nullable Object>> deadLetters(@RequestParam(defaultValue = "100") int limit) {
        Stream<DeadLetter> messages = findings.open().stream().filter(open -> open.finding().cause().startsWith(DEAD_LETTER))
                .map(open -> new DeadLetter("message", open.finding().cause().substring(DEAD_LETTER.length()), open.finding().evidence(),
                        open.since().toString()));
        Stream<DeadLetter> files = ledger.entries("").stream().filter(entry -> entry.outcome() == LedgerEntry.Outcome.QUARANTINED)
                .map(entry -> new DeadLetter("file", entry.path(), entry.problem(), entry.recordedAt()));
        return Stream.concat(messages, files).sorted(Comparator.comparing(DeadLetter::since).reversed()).limit(Bounds.of(limit))
                .<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
