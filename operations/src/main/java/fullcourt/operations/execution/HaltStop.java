package fullcourt.operations.execution;

import fullcourt.operations.operation.OperationSpec;
import fullcourt.platform.epoch.WriteGate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nothing may be written while state and warehouse do not belong together, except by what ends that. */
@Component
final class HaltStop implements MutationStop {
    private final WriteGate gate;

    HaltStop(WriteGate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<String> reason(OperationSpec operation) {
        return operation.worksInAHalt() ? Optional.empty() : gate.closedBecause();
    }
}
