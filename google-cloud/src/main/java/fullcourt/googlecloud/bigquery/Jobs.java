package fullcourt.googlecloud.bigquery;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.JobConfiguration;
import com.google.cloud.bigquery.JobId;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobStatus;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.Optional;

/**
 * Jobs under names of our own: look, start, look again. BigQuery runs a name once in a project, so whatever happens to an answer, asking for the name tells
 * what became of the work. The client's own handling of repeated names is not relied on: its answer has no status.
 */
final class Jobs {
    private static final int MOST_INSERTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(40);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private final BigQuery client;
    private final BigQuerySettings settings;

    Jobs(BigQuery client, BigQuerySettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** The job of this name once it is done, whoever started it. Empty if there is none. */
    Optional<JobEnd> find(String name, String purpose) {
        return awaited(name, purpose).map(job -> new JobEnd(job, true));
    }

    /**
     * The job of this name once it is done, started here if nobody did.
     * @throws WarehouseUnavailableException if nothing can be learned about it, or it takes too long; asking again finds it
     */
    JobEnd run(String name, JobConfiguration configuration, String purpose) {
        Optional<JobEnd> earlier = find(name, purpose);
        return earlier.isPresent() ? earlier.get() : start(name, configuration, purpose);
    }

    private JobEnd start(String name, JobConfiguration configuration, String purpose) {
        Duration pause = FIRST_PAUSE;
        for (int tries = 1;; tries++) {
            Optional<BigQueryException> failure = insert(name, configuration);
            Optional<Job> job = awaited(name, purpose);
            if (job.isPresent())
                return new JobEnd(job.get(), false);
            BigQueryException problem = failure.orElseGet(() -> new BigQueryException(0, "the job was accepted and is not there"));
            if (tries == MOST_INSERTS || !BigQueryErrors.isPassing(problem))
                throw BigQueryErrors.meaningOf(purpose, problem);
            pause = pauseThenLonger(pause, purpose);
        }
    }

    /** An error leaves open whether the job was made; the caller looks. */
    private Optional<BigQueryException> insert(String name, JobConfiguration configuration) {
        try {
            client.create(JobInfo.of(id(name), configuration));
            return Optional.empty();
        } catch (BigQueryException failure) {
            return Optional.of(failure);
        }
    }

    private Optional<Job> awaited(String name, String purpose) {
        long deadline = System.nanoTime() + settings.longestJob().toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<Job> job = get(name, purpose);
            if (job.isEmpty() || JobStatus.State.DONE.equals(job.get().getStatus().getState()))
                return job;
            if (System.nanoTime() > deadline)
                throw new WarehouseUnavailableException(purpose, new IllegalStateException("job %s still runs".formatted(name)));
            pause = pauseThenLonger(pause, purpose);
        }
    }

    private Optional<Job> get(String name, String purpose) {
        try {
            return Optional.ofNullable(client.getJob(id(name)));
        } catch (BigQueryException failure) {
            if (BigQueryErrors.isAbsent(failure))
                return Optional.empty();
            throw BigQueryErrors.meaningOf(purpose, failure);
        }
    }

    private JobId id(String name) {
        return JobId.newBuilder().setProject(client.getOptions().getProjectId()).setJob(name).setLocation(settings.location()).build();
    }

    private static Duration pauseThenLonger(Duration pause, String purpose) {
        pause(pause, purpose);
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    static void pause(Duration pause, String purpose) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WarehouseUnavailableException(purpose, interrupted);
        }
    }
}
