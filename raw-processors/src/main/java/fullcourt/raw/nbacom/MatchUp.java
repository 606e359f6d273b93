package fullcourt.raw.nbacom;

import fullcourt.league.GameType;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.InvalidRowException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who plays where, as the game log prints it: {@code GSW vs. NYK} at Golden State, {@code NYK @ GSW} there, too. On neutral ground both teams'
 * rows may say {@code A @ B}; B is the host then.
 */
record MatchUp(TeamCode away, TeamCode home) {
    private static final Pattern FORM = Pattern.compile("(\\w{2,4}) (vs\\.?|@) (\\w{2,4})");

    MatchUp {
        if (away == home)
            throw new InvalidRowException("/MATCHUP", "%s is both home and away".formatted(home));
    }

    /** @throws InvalidRowException if it is none, out of scope if an exhibition game has a team that is none of the 30 */
    static MatchUp of(Optional<String> printed, GameType type) {
        Matcher form = FORM.matcher(printed.orElseThrow(() -> new InvalidRowException("/MATCHUP", "the match-up is missing")));
        if (!form.matches())
            throw new InvalidRowException("/MATCHUP", "'%s' is no match-up as GSW vs. NYK".formatted(printed.orElseThrow()));
        TeamCode first = team(form.group(1), type);
        TeamCode second = team(form.group(3), type);
        return form.group(2).equals("@") ? new MatchUp(first, second) : new MatchUp(second, first);
    }

    private static TeamCode team(String code, GameType type) {
        return TeamCode.of(code).orElseThrow(() -> type.counts()
                ? new InvalidRowException("/MATCHUP", "'%s' is none of the 30 teams".formatted(code))
                : InvalidRowException.outOfScope("/MATCHUP", "not a league game: team %s plays".formatted(code)));
    }
}
