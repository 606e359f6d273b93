package fullcourt.googlecloud.bigquery;

/** BigQuery does not let this process do its work: a right, a dataset, billing or a limit of ours. Nothing was written; people have to act. */
public final class BigQuerySetupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BigQuerySetupException(String purpose, Throwable cause) {
        super("BigQuery does not allow this process to %s: %s. Correct rights, datasets or fullcourt.google-cloud.*; the work is then done by itself."
                .formatted(purpose, cause.getMessage()), cause);
    }
}
