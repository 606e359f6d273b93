package fullcourt.platform.steps;

import fullcourt.platform.tables.Table;
import java.util.List;

/** A node of the graph: one output table, its inputs, and what its partitions are expected to hold. */
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
