package fullcourt.raw.nbacom;

import fullcourt.league.GameType;
import fullcourt.league.NbaGameId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a game is a part of, from its id where the id tells, and from the league's labels where it does not. */
final class ScheduleWords {
    private static final List<String> ROUNDS = List.of("first_round", "conf_semifinals", "conf_finals", "nba_finals");
    private static final int ROUND_DIGIT = 7;
    private static final Pattern CUP = Pattern.compile("\\bcup\\b", Pattern.CASE_INSENSITIVE);

    private ScheduleWords() {}

    /** {@code 0042400407} is the fourth round's game 7. */
    static Optional<String> playoffRound(NbaGameId id) {
        return switch (id.type()) {
            case PLAY_IN -> Optional.of("play_in");
            case PLAYOFFS -> Optional.of(id.value().charAt(ROUND_DIGIT) - '1').filter(round -> round >= 0 && round < ROUNDS.size())
                    .map(ROUNDS::get);
            case PRE_SEASON, REGULAR_SEASON, ALL_STAR, CUP_FINAL -> Optional.empty();
        };
    }

    static boolean isCup(NbaGameId id, Optional<String> subtype, Optional<String> label) {
        return id.type() == GameType.CUP_FINAL || subtype.filter(text -> text.startsWith("in-season")).isPresent()
                || label.filter(text -> CUP.matcher(text).find()).isPresent();
    }
}
