package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Player;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code ball-dont-lie/active-players/<date>/<time>.json}: all players under contract. */
record ActivePlayersDocument(String ident, String timestamp, int playerCount, List<Active> activePlayers) {

    static LandedDocument of(LeagueDay day, Instant at) {
        var players = Stream.of(TeamCode.values()).flatMap(team -> day.squad(team).stream().map(player -> Active.of(player, team)))
                .toList();
        var document = new ActivePlayersDocument("league", TimeStamps.withOffset(at), players.size(), players);
        return LandedDocument.at(Scraper.BDL_ACTIVE_PLAYERS, day.day(), day.day().toString(), at, document);
    }

    record Active(@JsonUnwrapped BdlPlayer player, Team team) {

        static Active of(Player player, TeamCode team) {
            return new Active(BdlPlayer.withoutTeam(player), new Team(team.bdlId(), team.fullName(), team.name()));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Team(int id, String fullName, String abbreviation) {}
}
