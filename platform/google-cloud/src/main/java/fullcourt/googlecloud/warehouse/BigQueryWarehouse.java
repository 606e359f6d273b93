package fullcourt.googlecloud.warehouse;

import static fullcourt.googlecloud.warehouse.SqlText.names;

import com.google.cloud.bigquery.BigQuery;
import fullcourt.platform.tables.BigQueryDdl;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableRows;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * {@link Warehouse} on BigQuery. A publish is remembered by its jobs: its first result is given again for half a year, the versions of its partitions being
 * those of the moment. A publish that changed nothing leaves no merge job and is remembered for a day.
 */
public final class BigQueryWarehouse implements Warehouse {
    private final Queries queries;
    private final IdempotentWrite writes;
    private final Appends appends;
    private final LiveTables live;
    private final BigQuerySettings settings;

    /** @param client as {@link BigQueryClients} makes it */
    public BigQueryWarehouse(BigQuery client, BigQuerySettings settings) {
        Jobs jobs = new Jobs(client, settings);
        this.queries = new Queries(client, settings);
        this.writes = new IdempotentWrite(jobs, queries);
        this.appends = new Appends(jobs, queries);
        this.live = new LiveTables(client, queries, settings);
        this.settings = settings;
    }

    @Override
    public void declare(Collection<Table> tables) {
        live.apply(tables);
    }

    @Override
    public void declareView(View view) {
        queries.run(BigQueryDdl.view(view), Map.of(), "declare the view " + view.id());
    }

    @Override
    public PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt) {
        return writes.run(id, new StagedMerge(table, staged, processedAt, settings.stageBucket(), queries));
    }

    @Override
    public PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without,
            Instant processedAt) {
        return writes.run(id, new PartitionReplacement(table, partition, query, without, processedAt, queries));
    }

    /** One job for each table and each 2,000 rows: after a failure some rows may be there, and a repeated call adds the others. */
    @Override
    public void append(List<TableRows> rows, Instant processedAt) {
        rows.forEach(each -> appends.add(each, processedAt));
    }

    /** From the tables' descriptions, which cost nothing to read. */
    @Override
    public Map<TableId, Long> rowCounts(Collection<Table> tables) {
        return live.rowCounts(tables);
    }

    @Override
    public Map<Partition, PartitionVersion> versions(Table table) {
        return Fingerprint.readAll(queries, table);
    }

    @Override
    public void empty(Collection<Table> tables) {
        tables.forEach(table -> queries.run("TRUNCATE TABLE %s".formatted(SqlText.quoted(table)), Map.of(), "empty " + table.id()));
    }

    @Override
    public List<String> duplicateKeys(Table table, int limit) {
        String sql = "SELECT CONCAT(TO_JSON_STRING(STRUCT(%1$s)), ' occurs ', CAST(COUNT(*) AS STRING), ' times') FROM %2$s WHERE %3$s GROUP BY %1$s HAVING COUNT(*) > 1 LIMIT %4$d"
                .formatted(names(table.naturalKey()), SqlText.quoted(table), SqlText.everything("", table), limit);
        return queries.run(sql, Map.of(), "look for duplicates in " + table.id()).stream().map(row -> row.get(0).getStringValue()).toList();
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        String where = partition.equals(Partition.ALL) ? SqlText.everything("", table) : SqlText.within("", table, List.of(partition));
        String order = table.naturalKey().isEmpty() ? "" : " ORDER BY " + names(table.naturalKey());
        String sql = "SELECT %s FROM %s WHERE %s%s".formatted(names(table.columns()), SqlText.quoted(table), where, order);
        return Rows.of(table.schema(), table.columns(), queries.run(sql, Map.of(), "read " + table.id()));
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        List<Column<?>> columns = schema.businessColumns();
        String sql = "SELECT %s FROM (%s\n)".formatted(names(columns), query.sql());
        return Rows.of(schema, columns, queries.run(sql, QueryParameters.of(query.parameters()), "run " + query.name()));
    }

    /** The client holds no connections that would have to be given back. */
    @Override
    public void close() {}
}
