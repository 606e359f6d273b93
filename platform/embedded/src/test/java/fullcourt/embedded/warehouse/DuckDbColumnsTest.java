package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.StagedForm;
import org.junit.jupiter.api.Tag;

/** The same contract, with all rows staged as columns. */
@Tag("F07")
final class DuckDbColumnsTest extends DuckDbWarehouseTest {
    @Override
    public StagedForm form() {
        return new StagedParquet(instance(), stageFolder(), 1);
    }
}
