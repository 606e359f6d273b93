package fullcourt.simulator.document;

import fullcourt.league.GameType;
import fullcourt.simulator.season.Game;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A finished game as it stands beside each row of the flat box scores; without team codes, only ids. */
@JsonNaming(SnakeCaseStrategy.class)
record BdlGame(long id, String date, int season, String status, int period, String time, boolean postseason, int homeTeamScore,
        int visitorTeamScore,
        @Nullable String datetime, int homeTeamId, int visitorTeamId) {

    static BdlGame of(Game game) {
        return new BdlGame(game.bdlId(), game.date().toString(), game.nbaId().season().startYear(), "Final", 4 + game.overtimePeriods(),
                "Final",
                game.nbaId().type() == GameType.PLAYOFFS, game.homeScore(), game.awayScore(),
                game.tipOffAt().map(TimeStamps::withMillis).orElse(null), game.id().home().bdlId(), game.id().away().bdlId());
    }
}
