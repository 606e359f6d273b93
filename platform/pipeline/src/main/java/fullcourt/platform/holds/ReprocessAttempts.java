package fullcourt.platform.holds;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/** {@code nba_orchestration.reprocess_attempts}: one row for every time an entity was excluded, held, released or reset. Append-only; the newest row is its state. */
public final class ReprocessAttempts {
    static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the event.");
    public static final Column<String> PROCESSOR = required("processor_name", ColumnType.STRING, "The step that leaves the entity out.");
    public static final Column<String> ENTITY = required("entity_id", ColumnType.STRING, "A player or team.");
    public static final Column<LocalDate> ANALYSIS_DATE = required("analysis_date", ColumnType.DATE,
            "Partition that was built without it.");
    public static final Column<Long> ATTEMPT = required("attempt_number", ColumnType.INT64,
            "Attempts on changing input since it was last ready, from 1; 0 once it is.");
    public static final Column<String> OUTCOME = required("outcome", ColumnType.STRING, "What happened.").oneOf("EXCLUDED", "HELD",
            "RELEASED", "RESET");
    static final Column<String> INPUT_VERSION = required("input_version", ColumnType.STRING,
            "Version of the step's inputs; unchanged input burns no attempt.");
    public static final Column<Double> COMPLETENESS = required("completeness", ColumnType.FLOAT64,
            "Found ÷ expected in its worst window, ratio.").within(0, 1);
    public static final Column<String> MISSING_KEYS = required("missing_keys", ColumnType.STRING,
            "What it waits for, separated by commas; empty once released.");
    public static final Column<Instant> HELD_UNTIL = optional("held_until", ColumnType.TIMESTAMP,
            "End of the lockout, if its input does not arrive before.");
    public static final Column<String> REASON = required("reason", ColumnType.STRING, "Why, one sentence.");
    static final Column<Long> SEQUENCE = required("sequence", ColumnType.INT64, "Order of one entity's events, from 1.");
    public static final Column<Instant> ATTEMPTED_AT = required("attempted_at", ColumnType.TIMESTAMP, "When it happened.");

    public static final Table TABLE = Table.named("nba_orchestration", "reprocess_attempts")
            .grain("one decision about one entity of one step")
            .columns(EVENT_ID, PROCESSOR, ENTITY, ANALYSIS_DATE, ATTEMPT, OUTCOME, INPUT_VERSION, COMPLETENESS, MISSING_KEYS, HELD_UNTIL,
                    REASON, SEQUENCE, ATTEMPTED_AT)
            .naturalKey(EVENT_ID).loadedBy(LoadMode.APPEND);

    private ReprocessAttempts() {}
}
