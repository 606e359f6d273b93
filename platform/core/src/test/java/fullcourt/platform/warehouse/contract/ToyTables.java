package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One small table for each way in which rows get into one. */
final class ToyTables {
    static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day.");
    static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Which team.");
    static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.").within(0, 100);
    static final Column<Boolean> FINAL = optional("is_final", ColumnType.BOOL, "Whether the game was over.");
    static final Column<String> GAME = required("game_id", ColumnType.STRING, "Which game.");
    static final Column<String> STATUS = optional("status", ColumnType.STRING, "How it stands.").oneOf("scheduled", "final");

    static final Table SCORES = Table.named("test_raw", "scores").grain("one player and day").columns(DAY, PLAYER, POINTS, FINAL)
            .partitionedBy(DAY).naturalKey(DAY, PLAYER).finalWhen(FINAL).loadedBy(LoadMode.MERGE_NEWEST);

    /** A game keeps its key when it is moved to another day. */
    static final Table GAMES = Table.named("test_raw", "games").grain("one game").columns(DAY, GAME, STATUS).partitionedBy(DAY)
            .naturalKey(GAME).loadedBy(LoadMode.MERGE_NEWEST);

    /** Each document holds a team's whole list, over several days. */
    static final Table ROSTERS = Table.named("test_raw", "rosters").grain("one player of one team").columns(DAY, TEAM, PLAYER)
            .partitionedBy(DAY).naturalKey(TEAM, PLAYER).loadedBy(LoadMode.REPLACE_SCOPE, TEAM);

    /** Each document is a whole game, and one that was written too early is marked. */
    static final Table BOOKS = Table.named("test_raw", "books").grain("one player of one game").columns(DAY, GAME, PLAYER, FINAL)
            .partitionedBy(DAY).naturalKey(GAME, PLAYER).loadedBy(LoadMode.REPLACE_SCOPE, GAME).finalWhen(FINAL);

    static final Table ALIASES = Table.named("test_raw", "aliases").grain("one alias").columns(PLAYER, TEAM).naturalKey(PLAYER)
            .loadedBy(LoadMode.MERGE_NEWEST);

    static final Table DERIVED = Table.named("test_analytics", "form").grain("one player and day").columns(DAY, PLAYER, POINTS, STATUS)
            .partitionedBy(DAY).naturalKey(DAY, PLAYER).loadedBy(LoadMode.REPLACE_PARTITION);

    static final Column<String> INPUT_HASH = required("input_hash", ColumnType.STRING, "What it was made from.");
    static final Column<Instant> PREDICTED_AT = required("predicted_at", ColumnType.TIMESTAMP, "When it was made.");
    static final Column<Boolean> ACTIVE = required("is_active", ColumnType.BOOL, "Whether it counts.");
    static final Column<String> SUPERSEDED_BY = optional("superseded_by", ColumnType.STRING, "What replaced it.");
    static final Column<Instant> WITHDRAWN_AT = optional("withdrawn_at", ColumnType.TIMESTAMP, "When it was taken back.");

    static final Table PREDICTIONS = Table.named("test_predictions", "predictions").grain("one player, day and input")
            .columns(DAY, PLAYER, INPUT_HASH, POINTS, PREDICTED_AT, ACTIVE, SUPERSEDED_BY, WITHDRAWN_AT).partitionedBy(DAY)
            .naturalKey(PLAYER, INPUT_HASH)
            .versioned(new Table.Versions(ACTIVE, Optional.of(SUPERSEDED_BY), INPUT_HASH, PREDICTED_AT, List.of(PLAYER))
                    .withdrawnBy(WITHDRAWN_AT));

    static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the event.");
    static final Table EVENTS = Table.named("test_orchestration", "events").grain("one event").columns(EVENT_ID, STATUS)
            .naturalKey(EVENT_ID)
            .loadedBy(LoadMode.APPEND);

    private ToyTables() {}

    /** @param hour when the file was captured; also its generation */
    static Row score(String player, long points, int hour) {
        return from(Row.of(SCORES).set(DAY, WarehouseUnderTest.JAN_15).set(PLAYER, player).set(POINTS, points), "scores", hour);
    }

    static Row score(String player, long points, int hour, boolean isFinal) {
        return from(Row.of(SCORES).set(DAY, WarehouseUnderTest.JAN_15).set(PLAYER, player).set(POINTS, points).set(FINAL, isFinal),
                "scores", hour);
    }

    static Row game(String game, LocalDate day, int hour) {
        return from(Row.of(GAMES).set(DAY, day).set(GAME, game).set(STATUS, "scheduled"), "games", hour);
    }

    static Row member(String team, String player, LocalDate since, int hour) {
        return from(Row.of(ROSTERS).set(DAY, since).set(TEAM, team).set(PLAYER, player), "rosters/" + team, hour);
    }

    static Row named(String player, int hour, boolean isFinal) {
        return from(Row.of(BOOKS).set(DAY, WarehouseUnderTest.JAN_15).set(GAME, "20250115_LAL_BOS").set(PLAYER, player).set(FINAL, isFinal),
                "books", hour);
    }

    static Row prediction(String player, String inputHash, int minute) {
        return predicted(player, inputHash, minute).buildStaged();
    }

    /** The same prediction, taken back later. */
    static Row withdrawn(String player, String inputHash, int minute, int withdrawnMinute) {
        return predicted(player, inputHash, minute).set(ACTIVE, false).set(WITHDRAWN_AT, minute(withdrawnMinute)).buildStaged();
    }

    static RowBuilder predicted(String player, String inputHash, int minute) {
        return Row.of(PREDICTIONS).set(DAY, WarehouseUnderTest.JAN_15).set(PLAYER, player).set(INPUT_HASH, inputHash).set(POINTS, 20L)
                .set(PREDICTED_AT, minute(minute)).set(ACTIVE, true);
    }

    private static Instant minute(int minute) {
        return WarehouseUnderTest.NOW.plusSeconds(60L * minute);
    }

    static Row event(String id, String status) {
        return Row.of(EVENTS).set(EVENT_ID, id).set(STATUS, status).buildStaged();
    }

    static Row from(RowBuilder row, String feed, int hour) {
        return row.set(Table.CAPTURED_AT, Instant.parse("2025-01-16T00:00:00Z").plusSeconds(3600L * hour))
                .set(Table.SOURCE_GENERATION, (long) hour)
                .set(Table.SOURCE_PATH, "%s/%02d.json".formatted(feed, hour)).buildStaged();
    }
}
