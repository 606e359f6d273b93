package fullcourt.operations.proof;

import fullcourt.operations.operation.Columns;
import fullcourt.operations.operation.Days;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.service.DateRangeReconcile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks the scrapers for the games that are over and lack box scores. Rule: {@code docs/rules/completeness.md}. */
@RestController
class BackfillEndpoint {
    private final GapRequests gaps;
    private final DateRangeReconcile dates;
    private final ScheduledJobs jobs;

    BackfillEndpoint(GapRequests gaps, DateRangeReconcile dates, ScheduledJobs jobs) {
        this.gaps = gaps;
        this.dates = dates;
        this.jobs = jobs;
    }

    /** @param from ISO, {@code TODAY} or {@code YESTERDAY}; six days before yesterday if absent @param to likewise; yesterday if absent */
    record Asked(@Nullable String from, @Nullable String to) {}

    /** @param requested calls to the scraper @param gaps one for each day that lacks something, with what was done about it */
    record Answer(LocalDate from, LocalDate to, long requested, List<Map<String, @Nullable Object>> gaps) {}

    @PostMapping("/backfill")
    Answer backfill(@RequestBody(required = false) @Nullable Asked asked) {
        LocalDate to = asked == null || asked.to() == null ? gaps.lately().to() : dates.day(asked.to());
        LocalDate from = asked == null || asked.from() == null ? gaps.lately().from() : dates.day(asked.from());
        DateRangeReconcile.requireOneSeason(from, to);
        List<Receipt> receipts = gaps.request(new Days(from, to), BackfillJob.NAME);
        jobs.succeeded(BackfillJob.NAME);
        return new Answer(from, to, receipts.stream().filter(Receipt::isAsked).count(),
                receipts.stream().<Map<String, @Nullable Object>>map(Columns::of).toList());
    }
}
