package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.GameType;
import fullcourt.simulator.season.Game;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A finished game as it stands beside each row of the flat box scores; without team codes, only ids. */
@JsonNaming(SnakeCaseStrategy.class)
record BdlGame(long id, String date, int season, String status,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> period, String time, boolean postseason, int homeTeamScore,
        int visitorTeamScore,
        @Nullable String datetime, int homeTeamId, int visitorTeamId) {

    static BdlGame of(Game game) {
        return new BdlGame(game.bdlId(), game.date().toString(), game.nbaId().season().startYear(), "Final", period(game),
                "Final",
                game.nbaId().type() == GameType.PLAYOFFS, game.homeScore(), game.awayScore(),
                game.tipOffAt().map(TimeStamps::withMillis).orElse(null), game.id().home().bdlId(), game.id().away().bdlId());
    }

    private static Optional<Integer> period(Game game) {
        return game.overtimePeriods().stream().map(overtimes -> GameProgress.REGULAR_PERIODS + overtimes).boxed().findFirst();
    }
}
