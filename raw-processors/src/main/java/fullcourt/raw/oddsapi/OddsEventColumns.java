package fullcourt.raw.oddsapi;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import java.time.Instant;
import java.time.LocalDate;

/** The columns that say which game an offer is on and when it was seen; both tables of this provider have them. */
final class OddsEventColumns {
    static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: day of the announced start, visitors, hosts.");
    static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    static final Column<String> EVENT_ID = required("odds_api_event_id", STRING, "The provider's id of the game.");
    static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts.");
    static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors.");
    static final Column<Instant> SNAPSHOT_AT = required("snapshot_timestamp", TIMESTAMP,
            "When this was on offer: the document's time, else the capture time; never the time of processing.");
    static final Column<String> SNAPSHOT_TAG = optional("snapshot_tag", STRING, "From the file name: snap-1800.");
    static final Column<Long> MINUTES_BEFORE_TIP = optional("minutes_before_tipoff", INT64,
            "Whole minutes from the snapshot to the announced start; negative after it.");
    static final Column<String> DATA_SOURCE = required("data_source", STRING, "Shape of the document.").oneOf("current", "historical");

    private OddsEventColumns() {}

    /** The announced start, which the two tables call by different names. */
    static Column<Instant> start(String name) {
        return optional(name, TIMESTAMP, "Start as the feed announces it, a few minutes late.");
    }
}
