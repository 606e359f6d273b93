package fullcourt.operations.players;

import java.util.Locale;

/**
 * One stage of the chain that ends in a prediction.
 * @param what it has, or lacks and what that means
 */
public record ChainLink(String stage, Result result, String what) {

    /** Whether the stage lets the player through. */
    public enum Result {
        OK,
        /** Missing, and predictions are made without it. */
        NOTE,
        /** Without it there is no prediction. */
        BLOCKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ChainLink ok(String stage, String what) {
        return new ChainLink(stage, Result.OK, what);
    }

    static ChainLink note(String stage, String what) {
        return new ChainLink(stage, Result.NOTE, what);
    }

    static ChainLink blocked(String stage, String what) {
        return new ChainLink(stage, Result.BLOCKED, what);
    }
}
