package fullcourt.operations.testing;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.util.List;

/** Tables that other services fill, as far as operations read them. */
public final class ForeignTables {
    public static final Column<String> LOOKUP = required("player_lookup", ColumnType.STRING, "The name.");
    public static final Column<LocalDate> NAME_DATE = required("name_date", ColumnType.DATE, "A day.");
    public static final Column<String> FEED = required("feed", ColumnType.STRING, "The feed.");
    public static final Column<String> PROBLEM = required("problem", ColumnType.STRING, "Why it waits.");
    public static final Column<String> PRINTED = required("printed_name", ColumnType.STRING, "As printed.");
    public static final Column<String> TEAMS = required("teams", ColumnType.STRING, "Two teams.");
    public static final Column<Long> AFFECTED = required("rows_affected", ColumnType.INT64, "So many rows.");
    public static final Column<Boolean> HAS_LINE = required("has_line", ColumnType.BOOL, "A line waits.");
    public static final Table UNRESOLVED = table("unresolved_players", NAME_DATE, FEED, LOOKUP, PROBLEM, PRINTED, TEAMS, AFFECTED, HAS_LINE)
            .naturalKey(LOOKUP).loadedBy(LoadMode.APPEND);
    public static final Table FEED_NAMES = table("feed_names", NAME_DATE, LOOKUP).naturalKey(LOOKUP).loadedBy(LoadMode.APPEND);

    public static final Column<String> PLAYER_ID = required("universal_player_id", ColumnType.STRING, "The person.");
    public static final Column<String> FULL_NAME = required("player_full_name", ColumnType.STRING, "As printed.");
    private static final Column<String> TEAM = optional("team_abbr", ColumnType.STRING, "Three letters.");
    private static final Column<Long> BDL_ID = optional("bdl_player_id", ColumnType.INT64, "An id.");
    private static final Column<Long> NBA_ID = optional("nba_id", ColumnType.INT64, "An id.");
    public static final Column<LocalDate> FIRST = required("first_listed_on", ColumnType.DATE, "First day.");
    public static final Column<LocalDate> LAST = required("last_listed_on", ColumnType.DATE, "Last day.");
    public static final Table PLAYERS = table("players", PLAYER_ID, LOOKUP, FULL_NAME, TEAM, BDL_ID, NBA_ID, FIRST, LAST)
            .naturalKey(PLAYER_ID).loadedBy(LoadMode.APPEND);

    private static final Column<LocalDate> GAME_DATE = required("game_date", ColumnType.DATE, "Day of the game.");
    private static final Column<String> TEAM_ABBR = required("team_abbr", ColumnType.STRING, "Three letters.");
    private static final Column<String> GAME = required("game_id", ColumnType.STRING, "The game.");
    private static final Column<Boolean> FINAL = required("is_final", ColumnType.BOOL, "Over.");
    private static final Column<Boolean> COMPLETE = required("is_complete", ColumnType.BOOL, "Whole.");
    private static final Column<String> SOURCE = optional("source", ColumnType.STRING, "Which counts.");
    private static final Column<Long> PLAYER_ROWS = required("player_rows", ColumnType.INT64, "Rows.");
    private static final Column<Long> POINTS = optional("team_points", ColumnType.INT64, "Points.");
    private static final Column<Long> SCORE = optional("team_score", ColumnType.INT64, "Score.");
    private static final Column<String> INGEST_STAGE = required("ingest_stage", ColumnType.STRING, "How far.");
    private static final Column<String> EVIDENCE = optional("evidence", ColumnType.STRING, "Which file.");
    static final Table COMPLETENESS = Table.named("nba_orchestration", "team_game_completeness").grain("one team and game")
            .columns(GAME_DATE, TEAM_ABBR, GAME, FINAL, COMPLETE, SOURCE, PLAYER_ROWS, POINTS, SCORE, rows("gamebook_rows"),
                    rows("bdl_rows"), rows("espn_rows"), rows("league_rows"), INGEST_STAGE, EVIDENCE)
            .naturalKey(GAME, TEAM_ABBR).loadedBy(LoadMode.APPEND);
    static final List<Table> ALL = List.of(UNRESOLVED, FEED_NAMES, PLAYERS, COMPLETENESS);

    private ForeignTables() {}

    private static Column<Long> rows(String name) {
        return required(name, ColumnType.INT64, "Rows of a source.");
    }

    private static Table table(String name, Column<?>... columns) {
        return Table.named("nba_reference", name).grain("one row of a test").columns(columns);
    }
}
