package fullcourt.testing.cloud;

/** A server that tests were promised cannot be had. */
public final class CloudServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CloudServerException(String problem) {
        super(problem);
    }

    CloudServerException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
