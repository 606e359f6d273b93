package fullcourt.platform.pipeline;

import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.warehouse.TableId;
import java.time.LocalDate;

/** One day of a table has another content than before. */
record Move(TableId table, LocalDate date) {

    static Move of(PartitionDecision decision) {
        return new Move(decision.table(), decision.date());
    }
}
