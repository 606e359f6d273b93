package fullcourt.raw.espn;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.raw.OtherTeams;
import java.util.Optional;

/** Which of the 30 teams ESPN means by its codes: GS, NO, NY, SA, UTAH, WSH are its own. */
final class EspnTeams {
    private EspnTeams() {}

    /** @throws InvalidRowException if it is no team of the league, out of scope if it is known to be one of another kind */
    static TeamCode require(Optional<String> printed) {
        return printed.flatMap(TeamCode::of).orElseThrow(() -> refusal(printed.orElse("")));
    }

    private static InvalidRowException refusal(String printed) {
        return OtherTeams.include(printed)
                ? InvalidRowException.outOfScope("", "not a league game: team %s plays".formatted(printed))
                : new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed));
    }
}
