package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.raw.OtherTeams;
import java.util.Locale;
import java.util.Optional;

/** Which of the 30 teams a document of the league means: by the league's id, by what is printed, or by both if they agree. */
final class NbaTeams {
    private NbaTeams() {}

    /**
     * @param id the league's id, with or without {@code .0}
     * @param printed a code, a nickname or a full name
     * @throws InvalidRowException if it is none of the 30, out of scope if it is known to be a team of another kind
     */
    static TeamCode require(Optional<String> id, Optional<String> printed) {
        Optional<Long> number = id.flatMap(INT64.parser()).filter(value -> value != 0);
        Optional<TeamCode> byName = printed.flatMap(TeamCode::of);
        TeamCode team = number.isPresent()
                ? number.flatMap(TeamCode::ofNbaId).orElseThrow(() -> another(printed.or(() -> id)))
                : byName.orElseThrow(() -> refusal(printed));
        if (byName.filter(named -> named != team).isPresent())
            throw new InvalidRowException("", "team %s has the id of %s".formatted(printed.orElseThrow(), team));
        return team;
    }

    private static InvalidRowException refusal(Optional<String> printed) {
        if (printed.isEmpty())
            return new InvalidRowException("", "the team is missing");
        return OtherTeams.include(printed.get().toUpperCase(Locale.ROOT))
                ? another(printed)
                : new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed.get()));
    }

    private static InvalidRowException another(Optional<String> printed) {
        return InvalidRowException.outOfScope("", "not a league game: team %s plays".formatted(printed.orElse("")));
    }
}
