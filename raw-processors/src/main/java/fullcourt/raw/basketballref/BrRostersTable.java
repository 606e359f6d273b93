package fullcourt.raw.basketballref;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;

/** {@code nba_raw.br_rosters_current}: each season's rosters as they are now. A document is a team's whole roster and replaces the former. */
final class BrRostersTable {
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<TeamCode> TEAM = required("team_abbrev", TEAM_CODE,
            "The league's code: BKN, CHA, PHX where the source has BRK, CHO, PHO.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised; suffixes stay.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, at("/full_name"), "As printed, accents included.");
    public static final Column<String> LAST_NAME = optional("player_last_name", STRING, at("/last_name"),
            "Plain letters, without suffix; null if the scraper found none.");
    public static final Column<String> POSITION = optional("position", STRING, at("/position"), "As printed: PG, PF-C.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, at("/jersey_number"), "As printed: 8, 00.");
    public static final Column<String> HEIGHT = optional("height", STRING, at("/height"), "Feet and inches as printed: 6-11.");
    public static final Column<String> WEIGHT = optional("weight", STRING, at("/weight"), "Pounds as printed: 250.");
    public static final Column<String> BIRTH_DATE = optional("birth_date", STRING, at("/birth_date"), "As printed.");
    public static final Column<String> COLLEGE = optional("college", STRING, at("/college"), "As printed.");
    public static final Column<Long> EXPERIENCE = optional("experience_years", INT64,
            "Seasons before this one: 0 for a rookie; null if the text says neither.").within(0, 40);
    public static final Column<LocalDate> LAST_SCRAPED = required("last_scraped_date", DATE, "Day of the document, US Eastern.");

    public static final Table TABLE = Table.named("nba_raw", "br_rosters_current")
            .grain("one player, team and season")
            .columns(SEASON_YEAR, TEAM, PLAYER, FULL_NAME, LAST_NAME, POSITION, JERSEY, HEIGHT, WEIGHT, BIRTH_DATE, COLLEGE, EXPERIENCE,
                    LAST_SCRAPED)
            .naturalKey(SEASON_YEAR, TEAM, PLAYER).loadedBy(LoadMode.REPLACE_SCOPE, SEASON_YEAR, TEAM);

    private BrRostersTable() {}
}
