package fullcourt.platform.backfill;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the requests for one gap have come; a document of the state bucket, of which earlier versions have the first two fields only.
 * @param attempts made so far
 * @param next before which there is none
 * @param last what came of the last attempt; empty before the first, and after a call that was interrupted
 * @param evidence what was missing at the last attempt; empty before the first
 * @param told why no request is sent now, if that is recorded
 */
record GapProgress(int attempts, Instant next, Optional<Outcome> last, Optional<String> evidence,
        Optional<Outcome> told) {
    static final GapProgress NONE = new GapProgress(0, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty());

    boolean isExhausted(BackfillRules rules, Instant now) {
        return last.filter(Outcome.REFUSED::equals).isPresent() || (attempts >= rules.attempts() && !next.isAfter(now));
    }

    /** Claims an attempt before the call, so that an interrupted call counts. */
    GapProgress claimed(Instant after, String missing) {
        return new GapProgress(attempts + 1, after, Optional.empty(), Optional.of(missing), Optional.empty());
    }

    /** A call that the service did not accept is none that the gap has made. */
    GapProgress answered(Outcome outcome) {
        return new GapProgress(outcome == Outcome.NOT_ALLOWED ? attempts - 1 : attempts, next, Optional.of(outcome), evidence,
                Optional.empty());
    }

    GapProgress afterTelling(Outcome why) {
        return new GapProgress(attempts, next, last, evidence, Optional.of(why));
    }

    /** What a reported success delivered, now that the gap is seen again; empty if the last attempt reported none. */
    Optional<Outcome> delivered(String missing) {
        return last.filter(Outcome.SCRAPED::equals)
                .map(_ -> evidence.filter(missing::equals).isPresent() ? Outcome.NOTHING_DELIVERED : Outcome.PARTLY_DELIVERED);
    }
}
