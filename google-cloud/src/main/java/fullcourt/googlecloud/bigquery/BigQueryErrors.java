package fullcourt.googlecloud.bigquery;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.JobException;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one place where BigQuery's answers are given a meaning: by reason where there is one, else by HTTP status. */
final class BigQueryErrors {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FORBIDDEN = 403;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERRORS = 500;
    private static final Set<String> PASSING = Set.of("backendError", "internalError", "jobBackendError", "jobInternalError",
            "rateLimitExceeded", "jobRateLimitExceeded", "quotaExceeded", "tableUnavailable", "timeout", "stopped");
    private static final Set<String> SETUP = Set.of("accessDenied", "billingNotEnabled", "billingTierLimitExceeded", "blocked",
            "bytesBilledLimitExceeded", "responseTooLarge");
    /** BigQuery gives these two under the reasons of a wrong statement. */
    private static final Set<String> CROWDED = Set.of("too many dml statements outstanding", "concurrent update",
            "could not serialize access");

    private BigQueryErrors() {}

    /** Whether the same work may succeed under a new id. */
    static boolean isPassing(BigQueryError error) {
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        return PASSING.contains(error.getReason()) || CROWDED.stream().anyMatch(message::contains);
    }

    /** Whether nobody can know what became of the call, or the same call may succeed later. */
    static boolean isPassing(BigQueryException failure) {
        int status = failure.getCode();
        if (status >= SERVER_ERRORS || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT)
            return true;
        return reason(failure).map(BigQueryErrors::isPassing).orElse(status <= 0); // without either the connection broke
    }

    /** Whether something that was asked for by name is not there. */
    static boolean isAbsent(BigQueryException failure) {
        return failure.getCode() == NOT_FOUND || reason(failure).filter(error -> "notFound".equals(error.getReason())).isPresent();
    }

    /** Whether a job found nothing under a name with this in it. */
    static boolean isAbsent(BigQueryError error, String name) {
        return "notFound".equals(error.getReason()) && String.valueOf(error.getMessage()).contains(name);
    }

    static boolean exists(BigQueryException failure) {
        return failure.getCode() == CONFLICT;
    }

    /** The exception of the port for a call that failed. */
    static RuntimeException meaningOf(String purpose, BigQueryException failure) {
        if (isPassing(failure))
            return new WarehouseUnavailableException(purpose, failure);
        if (isSetup(failure))
            return new BigQuerySetupException(purpose, failure);
        return new StatementRefusedException(purpose, failure);
    }

    /** The exception of the port for a job that ended with an error. */
    static RuntimeException meaningOf(String purpose, BigQueryError error) {
        return meaningOf(purpose, new BigQueryException(0 < statusOf(error) ? statusOf(error) : SERVER_ERRORS, error.getMessage(), error));
    }

    static RuntimeException meaningOf(String purpose, JobException failure) {
        return meaningOf(purpose, failure.getErrors().getFirst());
    }

    private static boolean isSetup(BigQueryException failure) {
        return reason(failure).map(BigQueryError::getReason).filter(SETUP::contains).isPresent() || failure.getCode() == FORBIDDEN
                || failure.getCode() == UNAUTHORIZED;
    }

    private static Optional<BigQueryError> reason(BigQueryException failure) {
        return Optional.ofNullable(failure.getError())
                .or(() -> Optional.ofNullable(failure.getErrors()).flatMap(errors -> errors.stream().findFirst()));
    }

    private static int statusOf(BigQueryError error) {
        return isPassing(error) ? SERVER_ERRORS : 400;
    }
}
