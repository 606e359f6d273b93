package fullcourt.operations.proof;

import fullcourt.operations.holds.HoldSummary;
import fullcourt.operations.operation.Days;
import fullcourt.platform.holds.EntityHolds;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists the holds. A hold is no violation; it is the reason why an entity has no row. */
@Component
@Order(7)
final class HoldsCheck implements Check {
    private final EntityHolds holds;

    HoldsCheck(EntityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "holds";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        List<Violation> held = holds.current().stream().map(HoldSummary::of)
                .map(hold -> new Violation("%s is held by %s since %s; it waits for %s".formatted(hold.entity(), hold.processor(),
                        hold.since(), hold.waitsFor()), hold.unlock()))
                .toList();
        return new Verdict("%d entities are held".formatted(held.size()), List.of(), held);
    }
}
