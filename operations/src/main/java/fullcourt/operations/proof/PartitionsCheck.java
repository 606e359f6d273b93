package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.operations.partitions.PartitionStates;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.PartitionGroup;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.config.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No partition is missing, stale or failed: a reconcile pass now would build nothing. Days after today are not checked. */
@Component
@Order(6)
final class PartitionsCheck implements Check {
    private static final Set<Status> BROKEN = Set.of(Status.MISSING, Status.STALE, Status.FAILED);
    private static final Set<Status> UNFINISHED = Set.of(Status.PARTIAL, Status.WAITING);
    private final Reconciler reconciler;
    private final PartitionStates states;
    private final Pipeline pipeline;

    PartitionsCheck(Reconciler reconciler, PartitionStates states, Pipeline pipeline) {
        this.reconciler = reconciler;
        this.states = states;
        this.pipeline = pipeline;
    }

    @Override
    public String name() {
        return "partitions";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        Optional<Days> looked = days.or(this::everything);
        List<PartitionDecision> plan = looked.map(range -> reconciler.plan(range.from(), range.to(), Phase.GRADING)).orElse(List.of());
        return new Verdict("%d partitions are built from the newest version of their inputs".formatted(plan.size()),
                violations(plan, BROKEN), violations(plan, UNFINISHED));
    }

    private Optional<Days> everything() {
        LocalDate today = pipeline.today();
        return states.span().map(span -> new Days(span.first(), span.last().isAfter(today) ? today : span.last()))
                .filter(range -> !range.from().isAfter(range.to()));
    }

    private static List<Violation> violations(List<PartitionDecision> plan, Set<Status> statuses) {
        return PartitionGroup.of(plan.stream().filter(decision -> statuses.contains(decision.status())).toList()).stream()
                .map(PartitionsCheck::violation).toList();
    }

    private static Violation violation(PartitionGroup group) {
        return new Violation("%s %s is %s: %s".formatted(group.table(), group.days(), group.status(), group.reason()),
                switch (group.status()) {
                    case MISSING, STALE ->
                        "'fullcourt run --from %s --to %s' builds it.".formatted(group.dates().getFirst(), group.dates().getLast());
                    case FAILED -> "Correct the step or its input; it is built again when either changes.";
                    case PARTIAL, WAITING -> "It is built again by itself when its input arrives.";
                    case COMPLETE, COMPLETE_EMPTY -> throw new IllegalArgumentException("nothing is wrong with " + group);
                });
    }
}
