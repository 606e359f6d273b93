package fullcourt.operations.heal;

import fullcourt.config.Phase;
import fullcourt.operations.operation.Days;
import fullcourt.operations.proof.GapRequests;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what there is to do, from raw data on, newest dates first. Nothing is changed. */
@Component
final class HealPlan {
    private final GapRequests requests;
    private final Reconciler reconciler;
    private final PartitionScheme seasons;

    HealPlan(GapRequests requests, Reconciler reconciler, PartitionScheme seasons) {
        this.requests = requests;
        this.reconciler = reconciler;
        this.seasons = seasons;
    }

    /** Gaps, then partitions: those of one table and reason are one step. */
    List<HealStep> of(Days days) {
        List<HealStep> steps = new ArrayList<>(requests.gaps(days).stream().sorted(Comparator.comparing(Gap::date).reversed())
                .map(this::step).toList());
        days.bySeason(seasons::firstDay).reversed().stream().flatMap(season -> partitions(season).stream()).forEach(steps::add);
        return steps;
    }

    private HealStep step(Gap gap) {
        return new HealStep("gap", gap.date().toString(), "box scores", gap.evidence(), requests.arePossible()
                ? "request the day from the scraper; what arrives is loaded and what depends on it rebuilt"
                : "no scraper is configured (fullcourt.scraper.url): put the files into the landing bucket");
    }

    private List<HealStep> partitions(Days season) {
        Map<Cause, List<LocalDate>> dates = reconciler.plan(season.from(), season.to(), Phase.GRADING).stream()
                .filter(PartitionDecision::isUnfinished)
                .collect(Collectors.groupingBy(Cause::of, LinkedHashMap::new,
                        Collectors.mapping(PartitionDecision::date, Collectors.toList())));
        return dates.entrySet().stream().map(each -> step(each.getKey(), each.getValue())).toList();
    }

    /** What is the same for all dates of a step. */
    private record Cause(TableId table, Status status, String reason) {
        static Cause of(PartitionDecision decision) {
            return new Cause(decision.table(), decision.status(), decision.reason());
        }
    }

    private static HealStep step(Cause cause, List<LocalDate> dates) {
        return new HealStep("partition", text(dates), cause.table().toString(), "%s: %s".formatted(cause.status(), cause.reason()),
                switch (cause.status()) {
                    case MISSING, STALE, FAILED -> "build it";
                    case WAITING, PARTIAL -> "nothing now: it is built when its input arrives, or a hold ends";
                    case COMPLETE, COMPLETE_EMPTY -> throw new IllegalArgumentException("%s has nothing to do".formatted(cause));
                });
    }

    private static String text(List<LocalDate> dates) {
        LocalDate first = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = dates.stream().max(Comparator.naturalOrder()).orElseThrow();
        return dates.size() == 1 ? first.toString() : "%s to %s (%d)".formatted(first, last, dates.size());
    }
}
