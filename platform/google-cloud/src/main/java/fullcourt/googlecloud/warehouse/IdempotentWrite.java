package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.JobConfiguration;
import com.google.cloud.bigquery.TableId;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A write as three jobs, stage, plan and merge, whose names derive from the publish's id, so that each runs once, whichever process starts or repeats it. The
 * jobs record how an attempt ended, so every process sees the same: the next attempt begins only after a job of this one failed or its rows were refused.
 */
final class IdempotentWrite {
    private static final int WALKED = 4;
    private static final int MAX_FAILURES = 3; // per call; the next call may add as many
    private static final Duration PAUSE = Duration.ofMillis(200);
    private final Jobs jobs;
    private final Queries queries;

    IdempotentWrite(Jobs jobs, Queries queries) {
        this.jobs = jobs;
        this.queries = queries;
    }

    /** What is written, for both kinds of write. */
    interface Work {
        String purpose();

        JobConfiguration stage(Staging staging);

        String plan(Staging staging);

        /** The exception for a staging job whose input is invalid. */
        RuntimeException refusal(JobEnd stage);

        /** Throws if rows violate the declaration. */
        PublishRecord judge(Staging staging, PlanRows plan);

        /** Empty if there is nothing to change. */
        Optional<String> merge(Staging staging, PlanRows plan, PublishRecord found);

        PublishResult result(PublishRecord found);
    }

    PublishResult run(PublishId id, Work work) {
        int failures = 0;
        Optional<RuntimeException> last = Optional.empty();
        for (int attempt = 0; failures < MAX_FAILURES; attempt++) {
            if (attempt == WALKED)
                attempt = jobs.lastBegun(number -> new JobNames(id, number).stage(), attempt, work.purpose());
            Try tried = new Attempt(new JobNames(id, attempt), work).run();
            switch (tried) {
                case Published(PublishRecord found) -> {
                    return work.result(found);
                }
                case Refused(RuntimeException reason, boolean before) when !before -> throw reason;
                case Refused _ -> {
                } // thrown to an earlier caller; the rows may be others now
                case Failed(boolean before, RuntimeException reason) -> {
                    failures += before ? 0 : 1;
                    last = Optional.of(reason);
                }
            }
            Jobs.pause(PAUSE.multipliedBy(failures), work.purpose());
        }
        int made = failures;
        throw last.filter(WarehouseShortageException.class::isInstance).orElseGet(() -> new WarehouseUnavailableException(work.purpose(),
                new IllegalStateException("BigQuery failed %d jobs of it".formatted(made))));
    }

    /** How an attempt ended. */
    private sealed interface Try {}

    private record Published(PublishRecord found) implements Try {}

    /** @param before whether an earlier call had started the job and throws the reason itself */
    private record Refused(RuntimeException reason, boolean before) implements Try {}

    private record Failed(boolean before, RuntimeException reason) implements Try {}

    private final class Attempt {
        private final JobNames names;
        private final Work work;
        private final Staging staging;

        Attempt(JobNames names, Work work) {
            this.names = names;
            this.work = work;
            this.staging = names.staging();
        }

        Try run() {
            Optional<JobEnd> merged = jobs.find(names.merge(), work.purpose());
            return merged.isPresent() ? ended(merged.get()) : stage();
        }

        private Try stage() {
            JobEnd staged = jobs.run(names.stage(), work.stage(staging), work.purpose());
            if (staged.succeeded())
                return plan();
            return isPassing(staged) ? new Failed(staged.found(), meaningOf(staged)) : new Refused(work.refusal(staged), staged.found());
        }

        private Try plan() {
            JobEnd planned = jobs.run(names.plan(),
                    statement("CREATE OR REPLACE TABLE %s AS\n%s".formatted(staging.quotedPlan(), work.plan(staging))),
                    work.purpose());
            if (!planned.succeeded())
                return failed(planned);
            Optional<List<FieldValueList>> rows = queries.contents(TableId.of(Staging.DATASET, staging.plan()), PlanRows.SCHEMA,
                    work.purpose());
            return rows.isPresent() ? merge(planned, PlanRows.of(rows.get())) : new Failed(planned.found(), hadItsDay()); // older than a day: the staged rows have expired too
        }

        private Try merge(JobEnd planned, PlanRows plan) {
            PublishRecord found;
            try {
                found = work.judge(staging, plan);
            } catch (InvalidDataException refused) {
                return new Refused(refused, planned.found());
            }
            Optional<String> merge = work.merge(staging, plan, found);
            if (merge.isEmpty())
                return new Published(found);
            return ended(jobs.start(names.merge(), statement(found.above(merge.get())), work.purpose()));
        }

        /** Reads the result from the job, which another process may have started. */
        private Try ended(JobEnd merged) {
            return merged.succeeded() ? new Published(PublishRecord.of(merged.job())) : failed(merged);
        }

        private Try failed(JobEnd end) {
            if (end.error().filter(error -> BigQueryErrors.isAbsent(error, Staging.DATASET)).isPresent())
                return new Failed(end.found(), hadItsDay()); // the staged rows expired; a further attempt stages them again
            return isPassing(end) ? new Failed(end.found(), meaningOf(end)) : new Refused(meaningOf(end), end.found());
        }

        private RuntimeException meaningOf(JobEnd end) {
            return BigQueryErrors.meaningOf(work.purpose(), end.error().orElseThrow());
        }

        private RuntimeException hadItsDay() {
            return new WarehouseUnavailableException(work.purpose(),
                    new IllegalStateException("the staging tables of an attempt are gone"));
        }

        private boolean isPassing(JobEnd end) {
            return end.error().map(BigQueryErrors::isPassing).orElse(false);
        }

        private JobConfiguration statement(String sql) {
            return queries.configuration(sql, Map.of()).build();
        }
    }
}
