package fullcourt.operations.access;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.access.Operators;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code nba_orchestration.operator_actions}: everything an operator asked for that changes something, written before it is done. */
public final class OperatorActions {
    private static final Column<String> ACTION_ID = required("action_id", ColumnType.STRING, "Names the action.");
    private static final Column<String> ACTION = required("action", ColumnType.STRING, "The verb: holds.");
    private static final Column<String> ARGUMENTS = required("arguments", ColumnType.STRING, "What was typed behind it.");
    private static final Column<String> REASON = required("reason", ColumnType.STRING,
            "Why, in the operator's words; empty where the verb asks for none.");
    private static final Column<String> ASKED_BY = optional("asked_by", ColumnType.STRING,
            "Who asked: a mail address in the cloud, 'operator' on the embedded platform.");
    private static final Column<Instant> ASKED_AT = required("asked_at", ColumnType.TIMESTAMP,
            "When it was asked for, by the machine's clock.");

    public static final Table TABLE = Table.named("nba_orchestration", "operator_actions").grain("one action of an operator")
            .columns(ACTION_ID, ACTION, ARGUMENTS, REASON, ASKED_AT, ASKED_BY).naturalKey(ACTION_ID).loadedBy(LoadMode.APPEND);
    private final Warehouse warehouse;
    private final Clock machine;

    /** @param machine the real time, also where the data's clock is simulated: an audit must not be */
    OperatorActions(Warehouse warehouse, Clock machine) {
        this.warehouse = warehouse;
        this.machine = machine;
    }

    /** @param operator as {@link Operators} names who asks */
    public void record(String operator, String action, String arguments, String reason) {
        Row row = Row.of(TABLE).set(ACTION_ID, UUID.randomUUID().toString()).set(ACTION, action).set(ARGUMENTS, arguments)
                .set(REASON, reason).set(ASKED_AT, machine.instant()).set(ASKED_BY, operator)
                .buildStaged();
        warehouse.append(TABLE, List.of(row), machine.instant());
    }
}
