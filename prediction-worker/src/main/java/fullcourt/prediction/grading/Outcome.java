package fullcourt.prediction.grading;

import fullcourt.prediction.model.Recommendation;
import java.math.BigDecimal;
import java.util.Optional;

/** What became of a prediction as a bet. Rule: {@code docs/rules/grading.md}, "Outcomes". */
public enum Outcome {
    WIN, LOSS,
    /** The points are exactly the line: the stake comes back. */
    PUSH,
    /** The game is complete and he did not play. */
    VOID,
    /** No side was recommended; the error counts, the bet does not. */
    PASS, NO_LINE;

    /** @param actual points; empty if he did not play in a complete game */
    static Outcome of(Recommendation recommendation, Optional<BigDecimal> line, Optional<Long> actual) {
        if (actual.isEmpty())
            return VOID;
        return switch (recommendation) {
            case NO_LINE -> NO_LINE;
            case PASS -> PASS;
            case OVER -> ofBet(margin(actual.get(), line));
            case UNDER -> ofBet(-margin(actual.get(), line));
        };
    }

    private static int margin(long actual, Optional<BigDecimal> line) {
        return BigDecimal.valueOf(actual).compareTo(line.orElseThrow()); // a side is only ever recommended against a line
    }

    private static Outcome ofBet(int margin) {
        if (margin == 0)
            return PUSH;
        return margin > 0 ? WIN : LOSS;
    }
}
