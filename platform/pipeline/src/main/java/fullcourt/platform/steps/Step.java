package fullcourt.platform.steps;

import fullcourt.platform.tables.Table;
import java.util.List;

/** Declares a derived table: the inputs that it is computed from, and the keys that its partitions are expected to hold. The steps form a graph. */
public sealed interface Step permits TableProcessor, StagedProcessor {

    Table table();

    List<Input> inputs();

    Expectation expects();

    /** Which phase of the pipeline it belongs to. */
    Phase phase();

    default String name() {
        return table().id().name();
    }
}
