package fullcourt.platform.testing;

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
import java.util.Optional;
import java.util.function.Supplier;

/** A warehouse behind a {@link Fault}. */
final class FaultyWarehouse implements Warehouse {
    private final Warehouse warehouse;
    private final Fault fault;

    FaultyWarehouse(Warehouse warehouse, Fault fault) {
        this.warehouse = warehouse;
        this.fault = fault;
    }

    private <T> T around(String verb, Object what, Supplier<T> work) {
        String call = "warehouse.%s %s".formatted(verb, what);
        fault.before(call);
        T result = work.get();
        fault.after(call);
        return result;
    }

    @Override
    public void declare(Collection<Table> tables) {
        warehouse.declare(tables);
    }

    @Override
    public void declareView(View view) {
        warehouse.declareView(view);
    }

    @Override
    public PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt) {
        return around("publish", table.id(), () -> warehouse.publish(table, id, staged, processedAt));
    }

    @Override
    public PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without,
            Instant processedAt) {
        return around("replace", table.id() + "/" + partition, () -> warehouse.replace(table, partition, id, query, without, processedAt));
    }

    @Override
    public void append(List<TableRows> rows, Instant processedAt) {
        Optional<TableRows> first = rows.stream().filter(each -> !each.rows().isEmpty()).findFirst();
        if (first.isEmpty())
            return;
        around("append", first.get().table().id(), () -> {
            warehouse.append(rows, processedAt);
            return true;
        });
    }

    @Override
    public List<HighWaterMark> highWaterMarks() {
        return warehouse.highWaterMarks();
    }

    @Override
    public Map<TableId, Long> rowCounts(Collection<Table> tables) {
        return warehouse.rowCounts(tables);
    }

    @Override
    public Map<Partition, PartitionVersion> versions(Table table) {
        return around("versions", table.id(), () -> warehouse.versions(table));
    }

    @Override
    public void empty(Collection<Table> tables) {
        around("empty", tables, () -> {
            warehouse.empty(tables);
            return true;
        });
    }

    @Override
    public List<String> duplicateKeys(Table table, int limit) {
        return around("duplicateKeys", table.id(), () -> warehouse.duplicateKeys(table, limit));
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return around("read", table.id(), () -> warehouse.read(table, partition));
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return around("query", query.name(), () -> warehouse.query(query, schema));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
