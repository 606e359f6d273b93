package fullcourt.operations.proof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How complete the box scores of one team in one game are.
 * @param finalGames 1 if the game is over @param completeGames 1 if the box scores of both teams are complete @param teamPoints the sum of the players' points
 * @param teamScore the team's score in the schedule @param ingestStage how far the game's files have come
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TeamGameSummary(LocalDate gameDate, String teamAbbr, String gameId, long finalGames, long completeGames, long playerRows,
        Optional<Long> teamPoints, Optional<Long> teamScore, String ingestStage) {

    @JsonIgnore
    public boolean isGap() {
        return completeGames < finalGames;
    }
}
