package fullcourt.operations.proof;

import fullcourt.operations.holds.HoldSummary;
import fullcourt.operations.operation.Days;
import fullcourt.platform.holds.EntityHolds;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        List<HoldSummary> held = holds.current().stream().map(HoldSummary::of).toList();
        return new Verdict("%d entities are held".formatted(held.size()), List.of(), held.stream()
                .collect(Collectors.groupingBy(HoldSummary::processor, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> note(each.getKey(), each.getValue())).toList());
    }

    private static Violation note(String processor, List<HoldSummary> held) {
        String names = held.stream().map(HoldSummary::entity).collect(Collectors.joining(", "));
        return new Violation("%d are held by %s: %s".formatted(held.size(), processor, names),
                "Each is freed when its missing input arrives; 'fullcourt holds' says which that is.");
    }
}
