package fullcourt.platform.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a job, kept in the state bucket.
 * @param knownSince before which it was not due
 * @param triedSince the first try for the time that is served
 * @param startedAt the last try
 * @param failure why the last try failed; empty if it succeeded, or has not ended
 */
record JobRecord(Instant knownSince, Optional<Instant> triedSince, Optional<Instant> startedAt, Optional<Instant> succeededAt,
        Optional<String> failure) {

    static JobRecord of(Instant now) {
        return new JobRecord(now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param due the time that is served */
    JobRecord started(Instant due, Instant now) {
        Optional<Instant> since = isTriedFor(due) ? triedSince : Optional.of(now);
        return new JobRecord(knownSince, since, Optional.of(now), succeededAt, failure);
    }

    boolean isTriedFor(Instant due) {
        return startedAt.filter(at -> !at.isBefore(due)).isPresent();
    }

    JobRecord succeeded(Instant now) {
        return new JobRecord(knownSince, Optional.empty(), startedAt, Optional.of(now), Optional.empty());
    }

    JobRecord failed(String sentence) {
        return new JobRecord(knownSince, triedSince, startedAt, succeededAt, Optional.of(sentence));
    }

    /** The time from which on a due time has not been served. */
    Instant servedUntil() {
        return succeededAt.orElse(knownSince);
    }
}
