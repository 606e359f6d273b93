package fullcourt.platform.files;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** {@code nba_orchestration.replays}: which files were reprocessed, why, and with which result. Append-only. */
public final class ReprocessReceipts {
    private static final Column<String> REPLAY_ID = required("replay_id", ColumnType.STRING, "Names the replay.");
    private static final Column<String> PATH = required("object_path", ColumnType.STRING, "The file.");
    private static final Column<Long> GENERATION = required("object_generation", ColumnType.INT64, "Its version.");
    private static final Column<Long> PARSER = required("parser_version", ColumnType.INT64, "Version of the parser that read it.");
    private static final Column<Long> ATTEMPT = required("attempt_number", ColumnType.INT64,
            "Replays of this version by this parser, from 1; 0 if nothing was read.");
    private static final Column<String> OUTCOME = required("outcome", ColumnType.STRING, "What came of it.")
            .oneOf(Arrays.stream(ReprocessReceipt.Outcome.values()).map(Enum::name).toArray(String[]::new));
    private static final Column<Long> ROWS = required("row_count", ColumnType.INT64, "Rows that were staged.");
    private static final Column<Long> REJECTED = required("rejected_count", ColumnType.INT64, "Rows that are still rejected.");
    private static final Column<String> DETAIL = required("detail", ColumnType.STRING, "One sentence; empty if it was loaded.");
    private static final Column<String> REASON = required("reason", ColumnType.STRING,
            "Why, in the operator's words; who he was stands in operator_actions.");
    private static final Column<Instant> HAPPENED_AT = required("happened_at", ColumnType.TIMESTAMP, "When.");

    public static final Table TABLE = Table.named("nba_orchestration", "replays").grain("one file that was read again")
            .columns(REPLAY_ID, PATH, GENERATION, PARSER, ATTEMPT, OUTCOME, ROWS, REJECTED, DETAIL, REASON, HAPPENED_AT)
            .naturalKey(REPLAY_ID).loadedBy(LoadMode.APPEND);
    private final Warehouse warehouse;

    ReprocessReceipts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    void append(List<ReprocessReceipt> receipts, String reason, Instant now) {
        warehouse.append(TABLE, receipts.stream().map(receipt -> Row.of(TABLE)
                .set(REPLAY_ID, "%s/%d/%d/%d/%s".formatted(receipt.path(), receipt.generation(), receipt.parserVersion(), receipt.attempt(),
                        receipt.attempt() == 0 ? receipt.outcome() + "/" + now : receipt.outcome()))
                .set(PATH, receipt.path()).set(GENERATION, receipt.generation()).set(PARSER, (long) receipt.parserVersion())
                .set(ATTEMPT, (long) receipt.attempt()).set(OUTCOME, receipt.outcome().name()).set(ROWS, (long) receipt.rows())
                .set(REJECTED, (long) receipt.rejected()).set(DETAIL, receipt.detail()).set(REASON, reason)
                .set(HAPPENED_AT, now).buildStaged()).toList(), now);
    }
}
