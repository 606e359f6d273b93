package fullcourt.platform.backfill;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code nba_orchestration.backfill_requests}: every request to the scrapers, its reason and its result. Append-only. */
public final class BackfillReceipts {
    private static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the event.");
    public static final Column<String> SCRAPER = required("scraper", ColumnType.STRING, "Who was asked.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", ColumnType.DATE, "For which day.");
    public static final Column<Long> ATTEMPT = required("attempt_number", ColumnType.INT64, "Attempts for this day, from 1.");
    public static final Column<String> TRIGGER = required("trigger_source", ColumnType.STRING, "What caused it.");
    public static final Column<String> EVIDENCE = required("evidence", ColumnType.STRING, "What was missing.");
    public static final Column<String> OUTCOME = required("outcome", ColumnType.STRING,
            "REQUESTED before the call; then what came of it. NOTHING_DELIVERED and PARTLY_DELIVERED: the scraper reported success and the gap is still open. WAITING and EXHAUSTED: why no request was sent.")
            .oneOf(Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new));
    public static final Column<String> DETAIL = required("detail", ColumnType.STRING, "In the scraper's words, or the rule.");
    public static final Column<Instant> NEXT_AT = optional("next_attempt_at", ColumnType.TIMESTAMP, "When it may be asked again.");
    public static final Column<Instant> HAPPENED_AT = required("happened_at", ColumnType.TIMESTAMP, "When it happened.");

    public static final Table TABLE = Table.named("nba_orchestration", "backfill_requests")
            .grain("one request to a scraper, or what came of it")
            .columns(EVENT_ID, SCRAPER, GAME_DATE, ATTEMPT, TRIGGER, EVIDENCE, OUTCOME, DETAIL, NEXT_AT, HAPPENED_AT)
            .naturalKey(EVENT_ID).loadedBy(LoadMode.APPEND);
    private final Warehouse warehouse;

    BackfillReceipts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    void append(Receipt receipt, String trigger, Instant now) {
        String id = "%s/%s/%d/%s".formatted(receipt.scraper(), receipt.date(), receipt.attempt(), receipt.outcome());
        Row row = Row.of(TABLE).set(EVENT_ID, id).set(SCRAPER, receipt.scraper()).set(GAME_DATE, receipt.date())
                .set(ATTEMPT, (long) receipt.attempt()).set(TRIGGER, trigger).set(EVIDENCE, receipt.evidence())
                .set(OUTCOME, receipt.outcome().name()).set(DETAIL, receipt.detail()).set(NEXT_AT, receipt.nextAttemptAt())
                .set(HAPPENED_AT, now)
                .buildStaged();
        warehouse.append(TABLE, List.of(row), now);
    }
}
