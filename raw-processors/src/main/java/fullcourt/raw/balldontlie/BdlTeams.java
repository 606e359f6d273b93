package fullcourt.raw.balldontlie;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.raw.OtherTeams;
import java.util.Optional;

/** Which of the 30 teams Ball Don't Lie means. Its ids 1 to 30 are theirs; all above are All-Star, foreign and former teams. */
final class BdlTeams {
    private static final int LAST_LEAGUE_TEAM = 30;

    private BdlTeams() {}

    /**
     * @param name a code or a full name; may be absent if there is an id, and the other way round
     * @throws InvalidRowException if it is no team of the league, out of scope if it is known to be one of another kind
     */
    static TeamCode require(Optional<String> id, Optional<String> name) {
        return ofId(id).or(() -> name.flatMap(TeamCode::of)).orElseThrow(() -> refusal(id, name));
    }

    static Optional<TeamCode> ofId(Optional<String> id) {
        return id.flatMap(INT64.parser()).filter(number -> number >= 1 && number <= LAST_LEAGUE_TEAM)
                .flatMap(number -> TeamCode.ofBdlId(number.intValue()));
    }

    private static InvalidRowException refusal(Optional<String> id, Optional<String> name) {
        String printed = name.or(() -> id).orElse("");
        boolean known = id.flatMap(INT64.parser()).filter(number -> number > LAST_LEAGUE_TEAM).isPresent()
                || OtherTeams.include(printed);
        return known
                ? InvalidRowException.outOfScope("", "not a league game: team %s plays".formatted(printed))
                : new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed));
    }
}
