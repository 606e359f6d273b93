package fullcourt.simulator.document;

import fullcourt.simulator.season.BoxRow;
import java.util.Optional;

/**
 * Something that a player did in a game.
 * @param secondsLeft in the period
 * @param partner the player who passed, blocked or stole; only where there was one
 * @param awayScore afterwards, like the other
 */
record Play(int period, int secondsLeft, Kind kind, BoxRow by, Optional<BoxRow> partner, int awayScore, int homeScore) {

    enum Kind {
        TWO(2, true), MISSED_TWO(2, false), THREE(3, true), MISSED_THREE(3, false), FREE_THROW(1, true), MISSED_FREE_THROW(1, false),
        OFFENSIVE_REBOUND(0, false), DEFENSIVE_REBOUND(0, false), TURNOVER(0, false), FOUL(0, false);

        private final int worth;
        private final boolean in;

        Kind(int worth, boolean in) {
            this.worth = worth;
            this.in = in;
        }

        boolean isFieldGoal() { return worth > 1; }

        boolean isShot() { return worth > 0; }

        boolean isThree() { return worth == 3; }

        boolean wentIn() { return in; }

        /** Of the one who did it. */
        int points() { return in ? worth : 0; }
    }
}
