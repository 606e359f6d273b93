package fullcourt.platform.resilience;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.HighWaterMark;
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

/** A warehouse behind its breaker. */
record GuardedWarehouse(Warehouse warehouse, Breaker breaker) implements Warehouse {

    @Override
    public void declare(Collection<Table> tables) {
        breaker.run("declare tables", () -> warehouse.declare(tables));
    }

    @Override
    public void declareView(View view) {
        breaker.run("declare " + view.id(), () -> warehouse.declareView(view));
    }

    @Override
    public PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt) {
        return breaker.call("publish " + table.id(), () -> warehouse.publish(table, id, staged, processedAt));
    }

    @Override
    public PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without,
            Instant processedAt) {
        return breaker.call("replace %s of %s".formatted(partition, table.id()),
                () -> warehouse.replace(table, partition, id, query, without, processedAt));
    }

    @Override
    public void append(List<TableRows> rows, Instant processedAt) {
        breaker.run("append rows", () -> warehouse.append(rows, processedAt));
    }

    @Override
    public List<HighWaterMark> highWaterMarks() {
        return breaker.call("read high-water marks", warehouse::highWaterMarks);
    }

    @Override
    public Map<TableId, Long> rowCounts(Collection<Table> tables) {
        return breaker.call("count rows", () -> warehouse.rowCounts(tables));
    }

    @Override
    public Map<Partition, PartitionVersion> versions(Table table) {
        return breaker.call("read versions of " + table.id(), () -> warehouse.versions(table));
    }

    @Override
    public void empty(Collection<Table> tables) {
        breaker.run("empty tables", () -> warehouse.empty(tables));
    }

    @Override
    public List<String> duplicateKeys(Table table, int limit) {
        return breaker.call("look for duplicates in " + table.id(), () -> warehouse.duplicateKeys(table, limit));
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return breaker.call("read %s of %s".formatted(partition, table.id()), () -> warehouse.read(table, partition));
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return breaker.call("run " + query.name(), () -> warehouse.query(query, schema));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
