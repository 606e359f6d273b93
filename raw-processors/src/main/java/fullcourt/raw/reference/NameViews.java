package fullcourt.raw.reference;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Persons and names as views: a function of the loaded documents, whatever the order in which they arrived, and never stale. Each reads those before it.
 * Rule: {@code docs/rules/names.md}.
 */
@Configuration(proxyBeanMethods = false)
public class NameViews {
    private static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP, "The name, normalised.");
    private static final Column<String> FULL_NAME = required("player_full_name", STRING, "As printed.");
    private static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE, "His team there; null without one.");
    private static final Column<Long> BDL_PLAYER_ID = optional("bdl_player_id", INT64, "BallDontLie's id of him.");
    private static final Column<Long> NBA_ID = optional("nba_id", INT64, "The league's id of him.");
    private static final Column<String> ESPN_PLAYER_ID = optional("espn_player_id", STRING, "ESPN's id of him.");
    private static final Column<String> BIRTH_DATE = optional("birth_date", STRING, "As a roster prints it.");
    private static final Column<LocalDate> FIRST_LISTED_ON = required("first_listed_on", DATE, "First day on which he is listed.");
    private static final Column<LocalDate> LAST_LISTED_ON = required("last_listed_on", DATE, "Last day on which he is.");
    private static final Column<LocalDate> NAME_DATE = required("name_date", DATE, "Day that the rows are filed under, US Eastern.");
    private static final Column<String> FEED = required("feed", STRING, "The raw table that has the name.");
    private static final Column<String> TEAMS = optional("teams", STRING,
            "His team; visitors and hosts where the feed names only the game: LAL BOS. Null if it says neither.");
    private static final Column<String> PRINTED_NAME = required("printed_name", STRING, "As the feed prints it.");

    public static final View LISTINGS = View.of(NameViews.class, new TableId("nba_reference", "player_listings"),
            "one source, season, team, name and set of ids",
            required("source", STRING, "The raw table that lists him."),
            required("season_year", INT64, "Start year: 2024 for 2024-25."), TEAM, PLAYER, FULL_NAME, BDL_PLAYER_ID, NBA_ID,
            ESPN_PLAYER_ID, BIRTH_DATE, FIRST_LISTED_ON, LAST_LISTED_ON,
            required("first_captured_at", TIMESTAMP, "When a document first listed him there."));

    private static final Column<String> UNIVERSAL_ID = required("universal_player_id", STRING,
            "The name of his first listing and three digits: of that listing's id, 000 without one. lebronjames_237.");

    public static final View PLAYERS = View.of(NameViews.class, new TableId("nba_reference", "players"),
            "one person",
            UNIVERSAL_ID,
            required("player_lookup", PLAYER_LOOKUP,
                    "The name all tables join by: of his newest box score, else of his newest listing."),
            FULL_NAME, TEAM, required("all_lookups", STRING, "Every name he is listed under, separated by blanks."), BDL_PLAYER_ID,
            NBA_ID, ESPN_PLAYER_ID, BIRTH_DATE, FIRST_LISTED_ON, LAST_LISTED_ON);

    public static final View FEED_NAMES = View.of(NameViews.class, new TableId("nba_reference", "feed_names"),
            "one day, feed, name and team or pair of teams",
            NAME_DATE, FEED, PLAYER, TEAMS, PRINTED_NAME, required("row_count", INT64, "So many rows of the feed have it."),
            required("is_line", BOOL, "Whether they are betting lines."));

    public static final View UNRESOLVED = View.of(NameViews.class, new TableId("nba_reference", "unresolved_players"),
            "one day, feed, name and team or pair of teams that joins no player",
            NAME_DATE, FEED, PLAYER, TEAMS, PRINTED_NAME,
            required("rows_affected", INT64, "Rows of the feed that join no player because of it."),
            required("has_line", BOOL, "True if there is a betting line for the name on the day."),
            required("problem", STRING,
                    "unknown: no player is listed under it. shared: two players are, and the team does not decide which. roster_only: "
                            + "a roster has it, but neither box scores nor their provider's list, which the tables are joined by.")
                    .oneOf("unknown", "shared", "roster_only"));

    @Bean
    View playerListingsView() {
        return LISTINGS;
    }

    @Bean
    View playersView() {
        return PLAYERS;
    }

    @Bean
    View feedNamesView() {
        return FEED_NAMES;
    }

    @Bean
    View unresolvedPlayersView() {
        return UNRESOLVED;
    }
}
