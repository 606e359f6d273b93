package fullcourt.raw.nbacom;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.InvalidRowException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The league's code of a game, {@code 20240410/MEMCLE}, visitors first. It says a second time who is at home. */
final class GameCode {
    private static final Pattern FORM = Pattern.compile("\\d{8}[-/]([A-Z]{3})([A-Z]{3})");

    private GameCode() {}

    /** @throws InvalidRowException if hosts and visitors are the other way round in the code; which of the two is right cannot be known */
    static void requireSameSides(String pointer, Optional<String> code, TeamCode away, TeamCode home) {
        code.map(FORM::matcher).filter(Matcher::matches).filter(form -> is(form.group(1), home) && is(form.group(2), away))
                .ifPresent(form -> {
                    throw new InvalidRowException(pointer, "the game is %s at %s, by its code %s it is the other way round".formatted(away,
                            home, form.group()));
                });
    }

    private static boolean is(String printed, TeamCode team) {
        return TeamCode.of(printed).filter(team::equals).isPresent();
    }
}
