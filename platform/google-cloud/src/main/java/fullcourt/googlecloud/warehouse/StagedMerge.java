package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.JobConfiguration;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Staged objects into a table, on its natural key. */
record StagedMerge(Table table, List<ObjectPath> objects, Instant processedAt, String bucket,
        Queries queries) implements IdempotentWrite.Work {

    @Override
    public String purpose() {
        return "publish into " + table.id();
    }

    @Override
    public JobConfiguration stage(Staging staging) {
        return staging.load(table, bucket, objects);
    }

    /** What is wrong with a load is wrong with its rows, unless something is missing: an object was published or removed, a dataset has to be made. */
    @Override
    public RuntimeException refusal(JobEnd stage) {
        BigQueryError error = stage.error().orElseThrow();
        if (BigQueryErrors.isAbsent(error, Staging.DATASET))
            return new WarehouseShortageException(purpose(), Shortage.ACCESS, new IllegalStateException(error.getMessage()));
        RuntimeException meaning = BigQueryErrors.meaningOf(purpose(), error);
        return meaning instanceof StatementRefusedException && !BigQueryErrors.isAbsent(error)
                ? new InvalidDataException(table.id(), error.getMessage())
                : meaning;
    }

    @Override
    public String plan(Staging staging) {
        return new MergeStatement(table, staging).plan();
    }

    @Override
    public PublishRecord judge(Staging staging, PlanRows plan) {
        plan.find("broken").ifPresent(broken -> {
            throw new InvalidDataException(table.id(), new MergeStatement(table, staging).conditions().problem(broken));
        });
        long inserted = plan.number("insert");
        long grown = inserted - plan.number("delete");
        long staged = plan.number("staged");
        long stale = table.isLoadedFromFiles() ? staged - plan.number("repeated") - grown : 0; // a repeated request is no older version
        return new PublishRecord(staged, inserted + plan.number("update"), stale, plan.texts("touched"), "", 0);
    }

    @Override
    public Optional<String> merge(Staging staging, PlanRows plan, PublishRecord found) {
        if (found.applied() + plan.number("delete") + plan.number("settle") == 0)
            return Optional.empty();
        return Optional.of(new MergeStatement(table, staging).merge(partitions(found), processedAt));
    }

    @Override
    public PublishResult result(PublishRecord found) {
        return new PublishResult(found.staged(), found.applied(), found.stale(), Fingerprint.read(queries, table, partitions(found)));
    }

    private static List<Partition> partitions(PublishRecord found) {
        return found.touched().stream().map(Partition::parse).toList();
    }
}
