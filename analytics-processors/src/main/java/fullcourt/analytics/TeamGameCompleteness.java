package fullcourt.analytics;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code nba_orchestration.team_game_completeness}: what the schedule expects beside what box scores there are, and where a missing one was stopped. A view, so
 * that it is never older than the file that landed last (decision 032).
 */
@Configuration(proxyBeanMethods = false)
public class TeamGameCompleteness {
    /** Without pre-season, All-Star and foreign games, and without postponed and cancelled ones: nothing is expected of them. */
    public static final View VIEW = View.of(TeamGameCompleteness.class, TeamGames.TABLE,
            "one team and game of the schedule", GameColumns.GAME_DATE, GameColumns.TEAM_ABBR, GameColumns.SEASON_YEAR, GameColumns.GAME_ID,
            GameColumns.NBA_GAME_ID, GameColumns.OPPONENT_TEAM_ABBR, required("is_final", BOOL, "The schedule says that the game is over."),
            required("is_complete", BOOL, "It is over, and one source has whole box scores of both teams."),
            optional("source", STRING, "The raw table that counts; null without rows of the team."),
            required("player_rows", INT64, "Rows of the team in that source, players who sat included."),
            optional("team_points", INT64, "Sum of its players' points; null without rows, or where a player's points are unknown."),
            optional("team_minutes", numeric(7, 2), "Sum of its players' minutes."),
            optional("team_score", INT64, "Its score in the schedule; null before the end."), rows("gamebook_rows", "the game book"),
            rows("bdl_rows", "Ball Don't Lie"), rows("espn_rows", "ESPN"), rows("league_rows", "the league's player log"),
            required("ingest_stage", STRING, "Where the team's box score has come to: the first of these that holds.")
                    .oneOf("game not final", "complete", "file quarantined", "feed switched off", "file without route", "rows rejected",
                            "loaded but partial", "source has nothing", "no file"),
            optional("evidence", STRING, "The file that was stopped there, and why; null where no file was."));

    private static Column<Long> rows(String name, String source) {
        return required(name, INT64, "Rows of the team from %s.".formatted(source));
    }

    @Bean
    View teamGameCompletenessView() {
        return VIEW;
    }
}
