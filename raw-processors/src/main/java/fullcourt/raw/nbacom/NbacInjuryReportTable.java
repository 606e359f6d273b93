package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_injury_report}: who the league's report of an hour lists. A report is whole: a newer reading of the same hour replaces
 * it. What was known before a tip-off goes by {@link #REPORTED_AT}; {@code captured_at} of old reports lies years later.
 */
final class NbacInjuryReportTable {
    public static final Column<LocalDate> REPORT_DATE = required("report_date", DATE, "Day of the report, US Eastern.");
    public static final Column<Long> REPORT_HOUR = required("report_hour", INT64, "Hour of the report in New York, 0 to 23.").within(0, 23);
    public static final Column<Instant> REPORTED_AT = required("reported_at", TIMESTAMP, "The hour of the report as an instant.");
    public static final Column<String> SEASON = required("season", STRING, "Season of the report's day: 2023-24.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE,
            "Day of the game, US Eastern; evening reports list the next day's, too.");
    public static final Column<String> GAME_TIME = optional("game_time", STRING,
            "Start as printed, New York, without morning or evening: 07:30.");
    public static final Column<GameId> GAME = optional("game_id", GAME_ID,
            "20251227_LAL_GSW: date, visitors, hosts; null if the pairing cannot be read.");
    public static final Column<String> MATCHUP = optional("matchup", STRING, at("/matchup"), "As printed: MIL@SAS.");
    public static final Column<TeamCode> AWAY = optional("away_team", TEAM_CODE, "The visitors.");
    public static final Column<TeamCode> HOME = optional("home_team", TEAM_CODE, "The hosts.");
    public static final Column<TeamCode> TEAM = required("team", TEAM_CODE, "The player's team.");
    public static final Column<String> PRINTED_NAME = required("player_name_original", STRING, at("/player"),
            "As printed: Barlow, Dominick.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "The same in spoken order: Dominick Barlow.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised.");
    public static final Column<String> STATUS = required("injury_status", STRING,
            "unknown if the report gives none, other if it gives one never seen.")
            .oneOf("out", "doubtful", "questionable", "probable", "available", "unknown", "other");
    public static final Column<String> REASON = optional("reason", STRING, at("/reason"),
            "As printed: Injury/Illness - Left Knee; Surgery.");
    public static final Column<String> REASON_CATEGORY = required("reason_category", STRING, "By whole words of the reason.")
            .oneOf("injury", "g_league", "suspension", "health_safety_protocol", "rest", "personal", "other", "unknown");
    public static final Column<Double> CONFIDENCE = optional("confidence_score", FLOAT64, at("/confidence"),
            "How sure the reader of the printed form is of the row, in [0, 1].").within(0, 1);
    public static final Column<Double> REPORT_CONFIDENCE = optional("overall_report_confidence", FLOAT64,
            "The same for the whole report.").within(0, 1);
    public static final Column<String> RUN_ID = optional("run_id", STRING, "The scraper's run.");

    public static final Table TABLE = Table.named("nba_raw", "nbac_injury_report")
            .grain("one listed player, game day and report")
            .columns(REPORT_DATE, REPORT_HOUR, REPORTED_AT, SEASON, GAME_DATE, GAME_TIME, GAME, MATCHUP, AWAY, HOME, TEAM, PRINTED_NAME,
                    FULL_NAME, PLAYER, STATUS, REASON, REASON_CATEGORY, CONFIDENCE, REPORT_CONFIDENCE, RUN_ID)
            .partitionedBy(REPORT_DATE).naturalKey(REPORT_DATE, REPORT_HOUR, GAME_DATE, TEAM, PLAYER)
            .loadedBy(LoadMode.REPLACE_SCOPE, REPORT_DATE, REPORT_HOUR);

    private NbacInjuryReportTable() {}
}
