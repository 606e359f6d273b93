package fullcourt.operations.execution;

import fullcourt.operations.operation.OperationSpec;
import java.util.Optional;

/** Why operations that change something are refused now. Every bean of this type is asked before each of them, so this is where a pause of the pipeline belongs. */
interface MutationStop {

    /** One sentence with what to do; empty if the operation may go on. */
    Optional<String> reason(OperationSpec operation);
}
