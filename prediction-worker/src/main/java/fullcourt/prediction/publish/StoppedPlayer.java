package fullcourt.prediction.publish;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;

import fullcourt.league.BusinessDay;
import fullcourt.league.Season;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A player with an active prediction who may not be predicted any more.
 * @param reason in the words of {@code nba_predictions.not_predicted}
 * @param hasLeftTheDate the game was moved, postponed or cancelled: it has no tip-off on this date
 * @param tipOffAt cut-off of the game by the slate; empty if the slate does not have it
 */
record StoppedPlayer(String reason, boolean hasLeftTheDate, Optional<Instant> tipOffAt) {
    static final Column<String> GAME_ID = required("game_id", STRING, "Game of the prediction.");
    static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player of the prediction.");
    static final Column<String> REASON = required("reason", STRING, "The first rule that stops him.");
    static final Column<Boolean> LEFT_THE_DATE = required("has_left_the_date", BOOL, "The game is not played on this date.");
    static final Column<Instant> TIP_OFF_AT = optional("tip_off_at", TIMESTAMP, "Cut-off by the slate.");
    private static final SqlFile SQL = SqlFile.of(StoppedPlayer.class, "nba_predictions/stopped_players");

    /** The columns that the query returns. */
    static final Schema SCHEMA = Schema.of("stopped_players", GAME_ID, PLAYER_LOOKUP, REASON, LEFT_THE_DATE, TIP_OFF_AT);

    static Map<GamePlayer, StoppedPlayer> of(LocalDate date, TableReader reader) {
        return reader.query(query(date), SCHEMA).stream().collect(Collectors.toMap(
                row -> new GamePlayer(row.get(GAME_ID), row.get(PLAYER_LOOKUP)), StoppedPlayer::of));
    }

    private static StoppedPlayer of(Row row) {
        return new StoppedPlayer(row.get(REASON), row.get(LEFT_THE_DATE), row.find(TIP_OFF_AT));
    }

    static Query query(LocalDate date) {
        return new Query(SQL.name(), SQL.text(), List.of(Parameter.of("game_date", DATE, date),
                Parameter.of("window_start", DATE, Season.of(date).firstDay()),
                Parameter.of("day_start", TIMESTAMP, BusinessDay.at(date, LocalTime.MIDNIGHT))));
    }

    /** @param knownThen tip-off as it was known when the prediction was made */
    boolean isBeforeTipOff(Instant now, Instant knownThen) {
        return hasLeftTheDate || now.isBefore(tipOffAt.orElse(knownThen));
    }
}
