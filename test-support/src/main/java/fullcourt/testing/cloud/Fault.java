package fullcourt.testing.cloud;

import java.time.Duration;

/** What befalls one call to BigQuery. */
public sealed interface Fault {
    /** BigQuery carries the call out and the answer breaks off. */
    record AnswerLost() implements Fault {}

    /** The connection breaks before BigQuery hears of the call. To the caller it looks as if the answer were lost. */
    record ConnectionReset() implements Fault {}

    /** BigQuery hears of nothing; the answer is Google's error document with this status, reason and message. */
    record Refused(int status, String reason, String message) implements Fault {}

    /** Only for the insertion of a job: it is accepted, does nothing and is DONE with this error. Its id is used up. */
    record JobFailed(String reason, String message) implements Fault {}

    /** The answer's job is still RUNNING, whatever it is in truth. */
    record StillRunning() implements Fault {}

    /** The call is passed on late. */
    record Late(Duration delay) implements Fault {}

    static Fault rateLimitExceeded() {
        return new Refused(429, "rateLimitExceeded", "Exceeded rate limits: too many requests for this user and method.");
    }

    static Fault backendError() {
        return new Refused(503, "backendError", "Error encountered during execution. Retrying may solve the problem.");
    }

    static Fault quotaExceeded() {
        return new Refused(403, "quotaExceeded", "Quota exceeded: Your table exceeded quota for imports or query appends per table.");
    }

    static Fault jobBackendError() {
        return new JobFailed("backendError", "Error encountered during execution. Retrying may solve the problem.");
    }

    /** As BigQuery puts it when 20 statements wait for a table: the job is DONE with a reason that elsewhere is permanent. */
    static Fault dmlQueueFull(String table) {
        return new JobFailed("resourcesExceeded",
                "Resources exceeded during query execution: Too many DML statements outstanding against table %s, limit is 20."
                        .formatted(table));
    }
}
