package fullcourt.raw.nbacom;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.InvalidRowException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two teams of a box score and which of them is at home, if one of them is marked. Their order is no mark: the league lists either first.
 * @param firstIsHome empty if neither is marked
 */
record BoxscoreSides(TeamCode first, TeamCode second, Optional<Boolean> firstIsHome) {

    /** @throws InvalidRowException if a team is none of the 30, plays itself, or both are marked alike */
    static BoxscoreSides of(FileContext file) {
        TeamCode first = team(pointer -> file.document("/teams/0" + pointer));
        TeamCode second = team(pointer -> file.document("/teams/1" + pointer));
        if (first == second)
            throw new InvalidRowException("", "%s is listed against itself".formatted(first));
        Optional<Boolean> firstMark = mark(pointer -> file.document("/teams/0" + pointer));
        Optional<Boolean> secondMark = mark(pointer -> file.document("/teams/1" + pointer));
        if (firstMark.isPresent() && firstMark.equals(secondMark))
            throw new InvalidRowException("", "both teams are marked as %s".formatted(firstMark.get() ? "home" : "away"));
        return new BoxscoreSides(first, second, firstMark.or(() -> secondMark.map(isHome -> !isHome)));
    }

    private static TeamCode team(Function<String, Optional<String>> of) {
        return NbaTeams.require(of.apply("/teamId"), of.apply("/teamAbbreviation"));
    }

    /** A flag in newer documents, a word in some, nothing in most. */
    private static Optional<Boolean> mark(Function<String, Optional<String>> of) {
        return of.apply("/isHome").or(() -> of.apply("/homeAway")).map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> switch (text) {
                    case "true", "home" -> Optional.of(true);
                    case "false", "away" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    TeamCode teamAtHand(FileContext file) {
        return team(file::row);
    }

    Optional<Boolean> isHomeAtHand(FileContext file) {
        return firstIsHome.map(home -> home == (teamAtHand(file) == first));
    }

    Optional<GameId> game(LocalDate date) {
        return firstIsHome.flatMap(home -> GameId.of(date, home ? second : first, home ? first : second));
    }
}
