package fullcourt.platform.backfill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done about a gap.
 * @param nextAttemptAt empty if there is none
 */
public record Receipt(String scraper, LocalDate date, int attempt, String evidence, Outcome outcome, String detail,
        Optional<Instant> nextAttemptAt) {

    /** Whether the scraper was called. */
    public boolean isAsked() {
        return outcome.isOfACall();
    }

    Receipt with(Outcome newOutcome, String newDetail) {
        return new Receipt(scraper, date, attempt, evidence, newOutcome, newDetail, nextAttemptAt);
    }
}
