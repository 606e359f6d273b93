package fullcourt.platform.backfill;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How the box score of a team in a finished game stands, as {@code nba_orchestration.team_game_completeness} says.
 * @param isComplete whether one source has whole box scores of both teams
 * @param source the raw table that counts; empty without rows of the team
 * @param teamPoints the sum of the players' points @param teamScore the team's score in the schedule
 * @param gamebookRows rows of the team in the game book, and so on for the other sources
 * @param ingestStage how far the box score has come @param evidence the file that was stopped there, and why
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TeamGame(LocalDate gameDate, String teamAbbr, String gameId, boolean isComplete, Optional<String> source, long playerRows,
        Optional<Long> teamPoints, Optional<Long> teamScore, long gamebookRows, long bdlRows, long espnRows, long leagueRows,
        String ingestStage, Optional<String> evidence) {

    /** {@code LAL in 20251227_LAL_GSW (no file)}. */
    public String text() {
        return "%s in %s (%s)".formatted(teamAbbr, gameId, ingestStage);
    }
}
