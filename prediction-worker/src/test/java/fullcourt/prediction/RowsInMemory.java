package fullcourt.prediction;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers with the rows it was given: of a table those of the partition, of a query all. */
public final class RowsInMemory implements TableReader {
    private final Map<String, List<Row>> rows = new HashMap<>();

    public RowsInMemory with(Table table, List<Row> content) {
        return with(table.schema(), content);
    }

    public RowsInMemory with(Schema schema, List<Row> content) {
        rows.put(schema.name(), content);
        return this;
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        LocalDate date = ((Partition.Day) partition).date();
        return rows.getOrDefault(table.schema().name(), List.of()).stream()
                .filter(row -> row.get(table.partitionColumn().orElseThrow()).equals(date)).toList();
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return rows.getOrDefault(schema.name(), List.of());
    }
}
