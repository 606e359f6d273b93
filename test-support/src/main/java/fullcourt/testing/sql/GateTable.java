package fullcourt.testing.sql;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the gate knows of a table.
 *
 * @param partitionColumn name of the DATE column by which it is partitioned; empty if it is not
 */
public record GateTable(String dataset, String name, List<GateColumn> columns, Optional<String> partitionColumn) {

    public GateTable {
        columns = List.copyOf(columns);
    }

    /** The gate's view of a declared table. */
    public static GateTable of(Table table) {
        return new GateTable(table.id().dataset(), table.id().name(), columnsOf(table.columns()),
                table.partitionColumn().map(column -> column.name()));
    }

    /** The gate's knowledge of a view. */
    public static GateTable of(View view) {
        return new GateTable(view.id().dataset(), view.id().name(), columnsOf(view.schema().columns()), Optional.empty());
    }

    /** The same with partitions: a view passes the bounds on to the tables that it reads. */
    public GateTable partitionedBy(Column<LocalDate> column) {
        return new GateTable(dataset, name, columns, Optional.of(column.name()));
    }

    /** The gate's view of declared columns: {@code columnsOf(table.businessColumns())} is what a file has to deliver. */
    public static List<GateColumn> columnsOf(List<Column<?>> columns) {
        return columns.stream().map(column -> new GateColumn(column.name(), column.type().sqlName(), !column.required())).toList();
    }

    /** {@code nba_raw.bdl_standings}. */
    public String path() {
        return dataset + "." + name;
    }

    /** The reference evaluator knows no datasets. */
    String flatName() {
        return dataset + "__" + name;
    }
}
