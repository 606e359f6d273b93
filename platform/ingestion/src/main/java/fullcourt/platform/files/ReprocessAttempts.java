package fullcourt.platform.files;

import java.util.Optional;

/**
 * How often one parser reprocessed a version of an object. The same parser reads the same bytes to the same result, so attempts are limited; a newer parser
 * starts again at 1.
 */
public record ReprocessAttempts(int parserVersion, int made) {
    /** The same parser reprocesses the same bytes at most so often; settings may have changed in between. */
    static final int MAX_COUNT = 3;
    static final ReprocessAttempts NONE = new ReprocessAttempts(0, 0);

    int madeBy(int parser) {
        return parser == parserVersion ? made : 0;
    }

    /** With the next attempt of a parser; empty if none is left. */
    Optional<ReprocessAttempts> next(int parser) {
        int next = madeBy(parser) + 1;
        return next <= MAX_COUNT ? Optional.of(new ReprocessAttempts(parser, next)) : Optional.empty();
    }

    /** The attempts of the newer parser; of the same parser the larger number. */
    ReprocessAttempts and(ReprocessAttempts other) {
        boolean isNewer = other.parserVersion > parserVersion || (other.parserVersion == parserVersion && other.made > made);
        return isNewer ? other : this;
    }
}
