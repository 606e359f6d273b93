package fullcourt.raw.completeness;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code nba_orchestration.team_completeness}: the ingest stage of each team's game of a day. The counts are 0 or 1 and add up over days and teams. */
@Configuration(proxyBeanMethods = false)
public class TeamCompleteness {
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The team.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.");
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "Its game of the day.");
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, "The same by the league's id.");
    public static final Column<TeamCode> OPPONENT = required("opponent_team_abbr", TEAM_CODE, "Against whom.");
    public static final Column<Long> EXPECTED = required("expected_games", INT64, "1: the schedule has the game on this day.");
    public static final Column<Long> FINAL = required("final_games", INT64, "1 if the schedule says it is over.").within(0, 1);
    public static final Column<Long> COMPLETE = required("complete_games", INT64, "1 if it is over and both teams' box scores are whole.")
            .within(0, 1);
    public static final Column<Long> PLAYER_ROWS = required("player_rows", INT64, "Box-score rows of the team, players who sat included.");
    public static final Column<Long> POINTS = optional("team_points", INT64,
            "Sum of its players' points; null without rows, or where a player's points are unknown.");
    public static final Column<Long> SCORE = optional("team_score", INT64, "Its score in the schedule; null before the end.");
    public static final Column<String> INGEST_STAGE = required("ingest_stage", STRING,
            "Partial rows: some are there, but one of the two teams' are not whole.")
            .oneOf("not final yet", "no rows", "partial rows", "complete");

    /** Without pre-season, All-Star and foreign games, and without postponed and cancelled ones: nothing is expected of them. */
    public static final View VIEW = View.of(TeamCompleteness.class, new TableId("nba_orchestration", "team_completeness"),
            "one team and game",
            GAME_DATE, TEAM, SEASON_YEAR, GAME, NBA_GAME, OPPONENT, EXPECTED, FINAL, COMPLETE, PLAYER_ROWS, POINTS, SCORE,
            INGEST_STAGE);

    @Bean
    View teamCompletenessView() {
        return VIEW;
    }
}
