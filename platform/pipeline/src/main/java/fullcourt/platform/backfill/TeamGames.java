package fullcourt.platform.backfill;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads how complete finished games are. Check, proof, report and requests to the scraper all ask here. Rule: {@code docs/rules/completeness.md}. */
public final class TeamGames {
    /** What a request to fill gaps is about. */
    public static final TableId TABLE = new TableId("nba_orchestration", "team_game_completeness");
    private static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    private static final Column<String> TEAM = required("team_abbr", STRING, "Three letters.");
    private static final Column<String> GAME = required("game_id", STRING, "The game: 20251227_LAL_GSW.");
    private static final Column<Boolean> COMPLETE = required("is_complete", BOOL, "One source has whole box scores of both teams.");
    private static final Column<String> SOURCE = optional("source", STRING, "The raw table that counts.");
    private static final Column<Long> PLAYER_ROWS = required("player_rows", INT64, "Rows of the team in it.");
    private static final Column<Long> POINTS = optional("team_points", INT64, "Sum of its players' points.");
    private static final Column<Long> SCORE = optional("team_score", INT64, "Its score in the schedule.");
    private static final Column<Long> GAMEBOOK_ROWS = required("gamebook_rows", INT64, "Rows from the game book.");
    private static final Column<Long> BDL_ROWS = required("bdl_rows", INT64, "Rows from Ball Don't Lie.");
    private static final Column<Long> ESPN_ROWS = required("espn_rows", INT64, "Rows from ESPN.");
    private static final Column<Long> LEAGUE_ROWS = required("league_rows", INT64, "Rows from the league's player log.");
    private static final Column<String> INGEST_STAGE = required("ingest_stage", STRING, "How far the box score has come.");
    private static final Column<String> EVIDENCE = optional("evidence", STRING, "The file that was stopped, and why.");
    private static final Schema SCHEMA = Schema.of(TABLE.toString(), GAME_DATE, TEAM, GAME, COMPLETE, SOURCE, PLAYER_ROWS, POINTS,
            SCORE, GAMEBOOK_ROWS, BDL_ROWS, ESPN_ROWS, LEAGUE_ROWS, INGEST_STAGE, EVIDENCE);
    private final TableReader reader;

    TeamGames(TableReader reader) {
        this.reader = reader;
    }

    /** In order of date and team. @param from first day @param to last day, included */
    public List<TeamGame> finished(LocalDate from, LocalDate to) {
        SqlFile sql = SqlFile.of(TeamGames.class, "nba_orchestration/final_team_games");
        List<Parameter> days = List.of(Parameter.of("from_date", DATE, from), Parameter.of("to_date", DATE, to));
        return reader.query(new Query(sql.name(), sql.text(), days), SCHEMA).stream().map(TeamGames::teamGame).toList();
    }

    private static TeamGame teamGame(Row row) {
        return new TeamGame(row.get(GAME_DATE), row.get(TEAM), row.get(GAME), row.get(COMPLETE), row.find(SOURCE), row.get(PLAYER_ROWS),
                row.find(POINTS), row.find(SCORE), row.get(GAMEBOOK_ROWS), row.get(BDL_ROWS), row.get(ESPN_ROWS), row.get(LEAGUE_ROWS),
                row.get(INGEST_STAGE), row.find(EVIDENCE));
    }

    /** The days with an incomplete game, each once: a scraper is asked for whole days. */
    public static List<Gap> gaps(Collection<TeamGame> finished) {
        SortedMap<LocalDate, String> byDay = new TreeMap<>();
        finished.stream().filter(game -> !game.isComplete())
                .forEach(game -> byDay.merge(game.gameDate(), game.text(), (one, other) -> one + ", " + other));
        return byDay.entrySet().stream().map(day -> new Gap(day.getKey(), day.getValue())).toList();
    }
}
