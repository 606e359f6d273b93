package fullcourt.operations.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Columns;
import fullcourt.operations.proof.GapRequests;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.health.Watchdog;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.service.PipelineLoop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looks for files whose message was lost, as a schedule asks for it. */
@RestController
class FilesEndpoint {
    private static final Duration CALLED_WITHIN = Duration.ofHours(3); // the schedule calls every five minutes
    /** Of the quarter of an hour that a scheduler waits; the rest is for what follows from the files. */
    private static final Duration MAX_DURATION = Duration.ofMinutes(5);
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PipelineLoop loop;
    private final FileSummary.Describer describer;
    private final GapRequests gaps;
    private final Watchdog watchdog;

    FilesEndpoint(FileIngestion ingestion, Pipeline pipeline, PipelineLoop loop, FileSummary.Describer describer, GapRequests gaps,
            Watchdog watchdog) {
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.loop = loop;
        this.describer = describer;
        this.gaps = gaps;
        this.watchdog = watchdog;
    }

    /** @param files what became of files that had no outcome, at most as many as a list shows @param built partitions that were built because of them @param backfillsRequested calls to the scraper for days that still lack box scores */
    record Swept(int found, List<Map<String, @Nullable Object>> files, long built,
            @JsonProperty("backfills_requested") long backfillsRequested) {}

    @PostMapping("/sweep")
    Swept sweep() {
        return watchdog.called("sweep", CALLED_WITHIN, this::swept);
    }

    private Swept swept() {
        try (PipelineLoop.Pause _ = loop.pause()) {
            SweepReport report = ingestion.sweep(Duration.ZERO, MAX_DURATION, ingestion::publishStaged);
            long built = pipeline.settle(decision -> {}).stream().filter(PartitionDecision::acted).count();
            return new Swept(report.outcomes().size(), report.outcomes().entrySet().stream().limit(Page.MAX_ROWS)
                    .<Map<String, @Nullable Object>>map(file -> Columns.of(describer.describe(file.getKey(), file.getValue()))).toList(),
                    built, gaps.request(gaps.lately(), "sweep").stream().filter(Receipt::isAsked).count());
        }
    }
}
