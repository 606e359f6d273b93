package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.JobException;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.platform.warehouse.WriteRaceException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classifies BigQuery's errors: by reason where there is one, else by HTTP status. */
final class BigQueryErrors {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FORBIDDEN = 403;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERRORS = 500;
    /** The same work may succeed in a moment. */
    private static final Set<String> PASSING = Set.of("backendError", "internalError", "jobBackendError", "jobInternalError",
            "rateLimitExceeded", "jobRateLimitExceeded", "tableUnavailable", "timeout", "stopped");
    private static final Map<String, Shortage> SHORTAGES = Map.ofEntries(Map.entry("rateLimitExceeded", Shortage.LIMIT),
            Map.entry("jobRateLimitExceeded", Shortage.LIMIT), Map.entry("quotaExceeded", Shortage.LIMIT),
            Map.entry("responseTooLarge", Shortage.LIMIT), Map.entry("billingTierLimitExceeded", Shortage.LIMIT),
            Map.entry("bytesBilledLimitExceeded", Shortage.LIMIT), Map.entry("resourcesExceeded", Shortage.MEMORY),
            Map.entry("accessDenied", Shortage.ACCESS), Map.entry("authError", Shortage.ACCESS), Map.entry("blocked", Shortage.ACCESS),
            Map.entry("billingNotEnabled", Shortage.ACCESS));
    private static final Map<Integer, Shortage> SHORTAGES_BY_STATUS = Map.of(TOO_MANY_REQUESTS, Shortage.LIMIT, FORBIDDEN, Shortage.ACCESS,
            UNAUTHORIZED, Shortage.ACCESS);
    /** BigQuery gives these under the reasons of a wrong statement. */
    private static final String QUEUE_IS_FULL = "too many dml statements outstanding";
    private static final Set<String> RACES = Set.of("concurrent update", "could not serialize access");

    private BigQueryErrors() {}

    /** Whether the same work may succeed under a new id. */
    static boolean isPassing(BigQueryError error) {
        return PASSING.contains(error.getReason()) || isQueueFull(error) || isRace(error);
    }

    private static boolean isQueueFull(BigQueryError error) {
        return lowerCase(error).contains(QUEUE_IS_FULL);
    }

    private static boolean isRace(BigQueryError error) {
        return RACES.stream().anyMatch(lowerCase(error)::contains);
    }

    private static String lowerCase(BigQueryError error) {
        return String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    }

    /** Whether the call's outcome is unknown, or the same call may succeed later. */
    static boolean isPassing(BigQueryException failure) {
        int status = failure.getCode();
        if (status >= SERVER_ERRORS || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT)
            return true;
        return reason(failure).map(BigQueryErrors::isPassing).orElse(status <= 0); // with neither the connection broke
    }

    /** Whether an object that the call named does not exist. */
    static boolean isAbsent(BigQueryException failure) {
        return failure.getCode() == NOT_FOUND || reason(failure).filter(error -> "notFound".equals(error.getReason())).isPresent();
    }

    /** Whether a job did not find an object whose name contains {@code name}. */
    static boolean isAbsent(BigQueryError error, String name) {
        return "notFound".equals(error.getReason()) && String.valueOf(error.getMessage()).contains(name);
    }

    static boolean exists(BigQueryException failure) {
        return failure.getCode() == CONFLICT;
    }

    /** Whether a job did not find an object that it should read. */
    static boolean isAbsent(BigQueryError error) {
        return "notFound".equals(error.getReason());
    }

    /** The port's exception for a failed call. */
    static RuntimeException meaningOf(String purpose, BigQueryException failure) {
        if (reason(failure).filter(BigQueryErrors::isRace).isPresent())
            return new WriteRaceException(purpose, failure);
        Optional<Shortage> shortage = shortage(failure);
        if (shortage.isPresent())
            return new WarehouseShortageException(purpose, shortage.get(), failure);
        return isPassing(failure) ? new WarehouseUnavailableException(purpose, failure) : new StatementRefusedException(purpose, failure);
    }

    /** By reason; an error without a known one is classified by its status. */
    private static Optional<Shortage> shortage(BigQueryException failure) {
        if (reason(failure).filter(BigQueryErrors::isQueueFull).isPresent())
            return Optional.of(Shortage.LIMIT);
        Optional<String> known = reason(failure).map(BigQueryError::getReason)
                .filter(name -> SHORTAGES.containsKey(name) || PASSING.contains(name));
        return known.isPresent()
                ? known.map(SHORTAGES::get)
                : Optional.ofNullable(SHORTAGES_BY_STATUS.get(failure.getCode()));
    }

    /** The port's exception for a job that ended with an error. */
    static RuntimeException meaningOf(String purpose, BigQueryError error) {
        return meaningOf(purpose, new BigQueryException(0 < statusOf(error) ? statusOf(error) : SERVER_ERRORS, error.getMessage(), error));
    }

    static RuntimeException meaningOf(String purpose, JobException failure) {
        return meaningOf(purpose, failure.getErrors().getFirst());
    }

    private static Optional<BigQueryError> reason(BigQueryException failure) {
        return Optional.ofNullable(failure.getError())
                .or(() -> Optional.ofNullable(failure.getErrors()).flatMap(errors -> errors.stream().findFirst()));
    }

    private static int statusOf(BigQueryError error) {
        return isPassing(error) ? SERVER_ERRORS : 400;
    }
}
