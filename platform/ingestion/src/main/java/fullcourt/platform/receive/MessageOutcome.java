package fullcourt.platform.receive;

import java.time.Duration;

/** What became of one message. The push endpoint acknowledges all of them except {@link RetryLater}. */
public sealed interface MessageOutcome permits FileOutcome, UpdateOutcome, RequestOutcome {

    record Skipped(SkipReason reason) implements FileOutcome, UpdateOutcome, RequestOutcome {}

    record RetryLater(Duration after, String problem) implements FileOutcome, UpdateOutcome, RequestOutcome {}
}
