package fullcourt.raw.balldontlie;

import fullcourt.league.NbaGameId;
import java.util.Optional;

/**
 * An id in a document of this provider. Replayed history has none of the provider's own: there the league's ids stand,
 * raised by 9,000,000,000 so that they cannot be mistaken.
 */
record FeedId(long value) {
    private static final long RAISED_BY = 9_000_000_000L;

    /** The provider's own id; empty for replayed history. */
    Optional<Long> own() {
        return isRaised() ? Optional.empty() : Optional.of(value);
    }

    /** The league's id of a player; only of replayed history. */
    Optional<Long> nbaPlayer() {
        return isRaised() ? Optional.of(value - RAISED_BY) : Optional.empty();
    }

    /** The league's id of a game; only of replayed history. */
    Optional<NbaGameId> nbaGame() {
        return nbaPlayer().flatMap(id -> NbaGameId.parse("%010d".formatted(id)));
    }

    private boolean isRaised() {
        return value >= RAISED_BY;
    }
}
