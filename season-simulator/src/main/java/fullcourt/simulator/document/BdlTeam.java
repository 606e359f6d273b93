package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A team as every BallDontLie document prints it. */
@JsonNaming(SnakeCaseStrategy.class)
record BdlTeam(int id, String conference, String division, String city, String name, String fullName, String abbreviation) {

    static BdlTeam of(TeamCode team) {
        return new BdlTeam(team.bdlId(), team.conference().printedName(), team.division().printedName(), team.city(), team.nickname(),
                team.fullName(), team.name());
    }
}
