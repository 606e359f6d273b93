package fullcourt.raw.balldontlie;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.bdl_injuries}: the players listed in one snapshot. A snapshot is whole: a player whom the newest one before a moment does not list was
 * available at that moment.
 */
final class BdlInjuriesTable {
    public static final Column<LocalDate> SCRAPE_DATE = required("scrape_date", DATE, "Day of the snapshot, US Eastern.");
    public static final Column<Instant> SCRAPED_AT = required("scrape_timestamp", TIMESTAMP,
            "When the list was captured: the same in all rows of a snapshot.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year of the snapshot's season.").within(1946,
            2100);
    public static final Column<Long> FEED_PLAYER_ID = required("feed_player_id", INT64, at("/player/id"),
            "The player's id as the document writes it.");
    public static final Column<Long> BDL_PLAYER_ID = optional("bdl_player_id", INT64,
            "The provider's player id; null for replayed history.");
    public static final Column<Long> NBA_ID = optional("nba_id", INT64, "The league's player id; only replayed history has it.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "First and last name as printed.");
    public static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE, "The player's team; null without a contract.");
    public static final Column<String> STATUS = optional("injury_status", STRING, at("/status"), "As printed: Out, Day-To-Day.");
    public static final Column<String> STATUS_NORMALIZED = required("injury_status_normalized", STRING,
            "The status by one spelling; unknown if the feed gives none, other if it gives one never seen.")
            .oneOf("out", "questionable", "doubtful", "probable", "day_to_day", "unknown", "other");
    public static final Column<String> REASON = required("reason_category", STRING,
            "What keeps him away, by whole words of the description.")
            .oneOf("g_league", "rest", "personal", "suspension", "injury", "other");
    public static final Column<LocalDate> RETURN_DATE = optional("return_date", DATE,
            "Expected return; the year is inferred from the season.");
    public static final Column<String> RETURN_TEXT = optional("return_date_original", STRING, at("/return_date"),
            "As printed: Jul 17, TBD.");
    public static final Column<String> DESCRIPTION = optional("injury_description", STRING, at("/description"),
            "The news behind it, as printed.");

    public static final Table TABLE = Table.named("nba_raw", "bdl_injuries")
            .grain("one listed player and snapshot")
            .columns(SCRAPE_DATE, SCRAPED_AT, SEASON_YEAR, FEED_PLAYER_ID, BDL_PLAYER_ID, NBA_ID, PLAYER, FULL_NAME, TEAM, STATUS,
                    STATUS_NORMALIZED, REASON, RETURN_DATE, RETURN_TEXT, DESCRIPTION)
            .partitionedBy(SCRAPE_DATE).naturalKey(SCRAPED_AT, FEED_PLAYER_ID).loadedBy(LoadMode.REPLACE_SCOPE, SCRAPED_AT);

    private BdlInjuriesTable() {}
}
