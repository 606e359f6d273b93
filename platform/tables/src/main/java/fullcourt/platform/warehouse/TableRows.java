package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import java.util.List;

/**
 * Rows and the table that they are for.
 * @param rows all of the table's schema
 */
public record TableRows(Table table, List<Row> rows) {
    public TableRows {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.schema() != table.schema())
                throw new IllegalArgumentException("A row of %s is no row of %s.".formatted(row.schema(), table));
        }
    }
}
