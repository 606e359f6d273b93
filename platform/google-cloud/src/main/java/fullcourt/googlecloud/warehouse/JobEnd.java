package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.Job;
import java.util.Optional;

/**
 * A job that BigQuery reports as done.
 * @param found whether the job existed before this call: another process, or this one before a crash, had started it
 */
record JobEnd(Job job, boolean found) {

    Optional<BigQueryError> error() {
        return Optional.ofNullable(job.getStatus().getError());
    }

    boolean succeeded() {
        return error().isEmpty();
    }
}
