package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.StagedForm;

/** The same contract, with all rows staged as columns. */
final class DuckDbColumnsTest extends DuckDbWarehouseTest {
    @Override
    public StagedForm form() {
        return new StagedParquet(instance(), stageFolder(), 1);
    }
}
