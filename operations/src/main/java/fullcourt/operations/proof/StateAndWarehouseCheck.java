package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.repair.Comparison;
import fullcourt.platform.repair.StateCheck;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The state speaks of this warehouse, and of all that was written into it. Everything else that is checked rests on that. */
@Component
@Order(0)
final class StateAndWarehouseCheck implements Check {
    private final StateCheck check;

    StateAndWarehouseCheck(StateCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "state and warehouse";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        return switch (check.compared()) {
            case Comparison.Together(int publishStates) -> holds("%d publish states agree with the warehouse".formatted(publishStates));
            case Comparison.Nothing _,Comparison.WithoutEpoch _ -> holds("nothing was written yet that could disagree");
            case Comparison.Apart apart -> Verdict.of("", List.of(new Violation(apart.sentence(), apart.remedy())));
        };
    }

    private static Verdict holds(String proven) {
        return Verdict.of(proven, List.of());
    }
}
