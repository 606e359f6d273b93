package fullcourt.platform.steps;

import fullcourt.config.Phase;
import fullcourt.platform.tables.Table;
import java.util.List;

/** Declares a derived table: the inputs that it is computed from, and the keys that its partitions are expected to hold. The steps form a graph. */
public sealed interface Step permits TableProcessor, StagedProcessor {

    Table table();

    /** Every table that the step reads: a change of another table makes no partition stale. */
    List<Input> inputs();

    Expectation expects();

    /** A reconcile pass through a phase includes the steps of this phase and of those before it. */
    Phase phase();

    default String name() {
        return table().id().name();
    }
}
