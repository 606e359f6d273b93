package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Player;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A player as BallDontLie prints him; keys of an unknown profile are absent, not null. The nested box scores leave out the team. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record BdlPlayer(long id, String firstName, String lastName, @JsonUnwrapped @Nullable Profile profile, @Nullable Integer teamId) {

    static BdlPlayer withoutTeam(Player player) {
        return new BdlPlayer(player.bdlId(), player.firstName(), player.lastName(), player.profile().map(Profile::of).orElse(null), null);
    }

    static BdlPlayer of(Player player, TeamCode team) {
        return new BdlPlayer(player.bdlId(), player.firstName(), player.lastName(), player.profile().map(Profile::of).orElse(null),
                team.bdlId());
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Profile(String position, String height, String weight, String jerseyNumber, String college, String country, int draftYear,
            int draftRound,
            int draftNumber) {

        static Profile of(Player.Profile known) {
            return new Profile(known.position(), known.height(), known.weight(), known.jerseyNumber(), known.college(), known.country(),
                    known.draftYear(), known.draftRound(), known.draftNumber());
        }
    }
}
