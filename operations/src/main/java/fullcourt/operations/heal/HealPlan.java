package fullcourt.operations.heal;

import fullcourt.config.Phase;
import fullcourt.operations.operation.Days;
import fullcourt.operations.proof.GapRequests;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.PartitionGroup;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.tables.PartitionScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Gaps, then partitions: those of one table and status are one step. */
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
        return PartitionGroup.of(reconciler.plan(season.from(), season.to(), Phase.GRADING).stream()
                .filter(PartitionDecision::isUnfinished).toList()).stream().map(HealPlan::step).toList();
    }

    private static HealStep step(PartitionGroup group) {
        return new HealStep("partition", group.days(), group.table().toString(), "%s: %s".formatted(group.status(), group.reason()),
                switch (group.status()) {
                    case MISSING, STALE, FAILED -> "build it";
                    case WAITING, PARTIAL -> "nothing now: it is built when its input arrives, or a hold ends";
                    case COMPLETE, COMPLETE_EMPTY -> throw new IllegalArgumentException("%s has nothing to do".formatted(group));
                });
    }
}
