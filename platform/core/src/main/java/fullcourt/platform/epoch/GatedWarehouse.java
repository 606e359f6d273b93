package fullcourt.platform.epoch;

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

/**
 * A warehouse that accepts publishes while the gate is open. Reporting rows may always be appended: the finding about the closed gate is one, and so is the
 * audit row of a repair.
 */
public record GatedWarehouse(Warehouse warehouse, WriteGate gate) implements Warehouse {

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
        gate.requireOpen();
        return warehouse.publish(table, id, staged, processedAt);
    }

    @Override
    public PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without,
            Instant processedAt) {
        gate.requireOpen();
        return warehouse.replace(table, partition, id, query, without, processedAt);
    }

    @Override
    public void append(List<TableRows> rows, Instant processedAt) {
        warehouse.append(rows, processedAt);
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
        return warehouse.versions(table);
    }

    @Override
    public void empty(Collection<Table> tables) {
        gate.requireOpen();
        warehouse.empty(tables);
    }

    @Override
    public List<String> duplicateKeys(Table table, int limit) {
        return warehouse.duplicateKeys(table, limit);
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return warehouse.read(table, partition);
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return warehouse.query(query, schema);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
