package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.JobConfiguration;
import com.google.cloud.bigquery.JobId;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobStatus;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and finds BigQuery jobs by names that this process chooses. BigQuery runs a name once in a project, so after a lost answer the name finds the job
 * and its result. The client's own handling of repeated names is not used: its answer has no status.
 */
final class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MAX_FAILURES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(40);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(1);
    private final BigQuery client;
    private final BigQuerySettings settings;

    Jobs(BigQuery client, BigQuerySettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** The job of this name once it is done, in whichever process it was started. Empty if there is none. */
    Optional<JobEnd> find(String name, String purpose) {
        return awaited(name, purpose).map(job -> new JobEnd(job, true));
    }

    /**
     * The job of this name once it is done; starts it if it does not exist.
     * @throws WarehouseUnavailableException if its state cannot be read, or it takes too long; a repeated call finds it
     */
    JobEnd run(String name, JobConfiguration configuration, String purpose) {
        Optional<JobEnd> earlier = find(name, purpose);
        return earlier.isPresent() ? earlier.get() : start(name, configuration, purpose);
    }

    /** Like {@link #run}, without the search that comes first: the caller has just made it. */
    JobEnd start(String name, JobConfiguration configuration, String purpose) {
        long deadline = System.nanoTime() + settings.longestJob().toNanos();
        Duration pause = FIRST_PAUSE;
        int failures = 0;
        while (true) {
            Optional<RuntimeException> problem = insert(name, configuration, purpose);
            Optional<Job> job = awaited(name, purpose);
            if (job.isPresent())
                return told(new JobEnd(job.get(), false), purpose);
            failures += problem.isPresent() && !(problem.get() instanceof NameTaken) ? 1 : 0;
            if (failures == MAX_FAILURES || System.nanoTime() > deadline || problem.filter(Jobs::isFinal).isPresent())
                throw problem.filter(known -> !(known instanceof NameTaken)).orElseGet(() -> new WarehouseUnavailableException(purpose,
                        new IllegalStateException("job %s was accepted and is not to be seen".formatted(name))));
            pause = pauseThenLonger(pause, purpose);
        }
    }

    private static JobEnd told(JobEnd end, String purpose) {
        end.error().ifPresent(error -> LOG.warn("job {} to {} failed: {}", end.job().getJobId().getJob(), purpose, error.getMessage()));
        return end;
    }

    /**
     * The highest attempt number whose job was begun, given one whose job was: numbers have no gaps, so it is found by doubling. A write that failed all night
     * has too many of them to try one by one.
     */
    int lastBegun(IntFunction<String> name, int from, String purpose) {
        int last = from;
        int step = 1;
        for (; get(name.apply(last + step), purpose).isPresent(); step *= 2)
            last += step;
        for (step /= 2; step > 0; step /= 2) {
            if (get(name.apply(last + step), purpose).isPresent())
                last += step;
        }
        return last;
    }

    private static boolean isFinal(RuntimeException problem) {
        if (problem instanceof WarehouseShortageException && problem.getCause() instanceof BigQueryException failure)
            return !BigQueryErrors.isPassing(failure);
        return !(problem instanceof WarehouseUnavailableException) && !(problem instanceof NameTaken);
    }

    /** Inserts the job. An error leaves open whether it was created; the caller checks. */
    private Optional<RuntimeException> insert(String name, JobConfiguration configuration, String purpose) {
        try {
            client.create(JobInfo.of(id(name), configuration));
            return Optional.empty();
        } catch (BigQueryException failure) {
            return Optional.of(BigQueryErrors.exists(failure) ? new NameTaken(name) : BigQueryErrors.meaningOf(purpose, failure));
        } catch (NullPointerException _) { // the client reads the job whose name is taken and does not expect that it is not visible yet
            return Optional.of(new NameTaken(name));
        }
    }

    /** Another process is starting this job. */
    private static final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NameTaken(String name) {
            super("job %s is being started by another process".formatted(name));
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
        return longer.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : longer;
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
