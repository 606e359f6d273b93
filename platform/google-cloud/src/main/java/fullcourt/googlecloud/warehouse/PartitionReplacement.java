package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.JobConfiguration;
import com.google.cloud.bigquery.QueryParameterValue;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query's rows in the place of a partition. Equal content is no change, and the rows stay as they were. */
record PartitionReplacement(Table table, Partition partition, Query query, ExcludedEntities without, Instant processedAt, Queries queries)
        implements
            IdempotentWrite.Work {

    @Override
    public String purpose() {
        return "replace %s of %s".formatted(partition, table.id());
    }

    @Override
    public JobConfiguration stage(Staging staging) {
        Map<String, QueryParameterValue> parameters = new HashMap<>(QueryParameters.of(query.parameters()));
        if (!without.values().isEmpty())
            parameters.put(ReplaceStatement.EXCLUDED,
                    QueryParameterValue.array(without.values().stream().sorted().toArray(String[]::new), String.class));
        return queries.configuration(statement(staging).stage(query, without), parameters).build();
    }

    @Override
    public RuntimeException refusal(JobEnd stage) {
        return BigQueryErrors.meaningOf(purpose(), stage.error().orElseThrow());
    }

    @Override
    public String plan(Staging staging) {
        return statement(staging).plan();
    }

    @Override
    public PublishRecord judge(Staging staging, PlanRows plan) {
        plan.find("broken").ifPresent(broken -> { throw refused(statement(staging).conditions().problem(broken)); });
        plan.find("repeated key").ifPresent(key -> { throw refused("the natural key %s occurs more than once".formatted(key.text())); });
        plan.find("stranger").ifPresent(strangers -> {
            throw refused("%d rows have another %s than the partition %s".formatted(strangers.number(),
                    table.partitionColumn().orElseThrow().name(), partition));
        });
        PartitionVersion staged = version(plan, "staged");
        long applied = staged.equals(version(plan, "stored")) ? 0 : staged.rows();
        return new PublishRecord(staged.rows(), applied, 0, List.of(partition.toString()), staged.hash(), staged.rows());
    }

    private InvalidDataException refused(String problem) {
        return new InvalidDataException(table.id(), problem);
    }

    private static PartitionVersion version(PlanRows plan, String word) {
        return Fingerprint.version(plan.number(word), plan.number(word + " xor"), plan.number(word + " sum"));
    }

    @Override
    public Optional<String> merge(Staging staging, PlanRows plan, PublishRecord found) {
        return version(plan, "staged").equals(version(plan, "stored"))
                ? Optional.empty()
                : Optional.of(statement(staging).merge(processedAt));
    }

    @Override
    public PublishResult result(PublishRecord found) {
        return new PublishResult(found.staged(), found.applied(), found.stale(),
                Map.of(partition, new PartitionVersion(found.version(), found.rows())));
    }

    private ReplaceStatement statement(Staging staging) {
        return new ReplaceStatement(table, partition, staging);
    }
}
