package fullcourt.platform.ledger;

import static fullcourt.platform.warehouse.Column.required;

import fullcourt.platform.processor.RejectedRow;
import fullcourt.platform.processor.SourceFile;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.Table;
import java.time.Instant;
import java.util.List;

/** {@code nba_orchestration.rejected_rows}: every row that was left out of a file that was loaded, with the reason and the row itself. */
public final class RejectedRows {
    static final Column<String> TABLE_NAME = required("table_name", ColumnType.STRING, "The table it was meant for.");
    static final Column<String> POINTER = required("json_pointer", ColumnType.STRING, "What is wrong, from the document's root.");
    static final Column<String> REASON = required("reason", ColumnType.STRING, "Why it was rejected, one sentence.");
    static final Column<String> JSON = required("row_json", ColumnType.STRING, "The row as the document has it.");

    public static final Table TABLE = Table.named("nba_orchestration", "rejected_rows").grain("one rejected row of one object version")
            .columns(TABLE_NAME, POINTER, REASON, JSON).naturalKey(Table.SOURCE_PATH, Table.SOURCE_GENERATION, POINTER)
            .loadedBy(LoadMode.MERGE_NEWEST);

    private RejectedRows() {}

    static List<Row> rows(Table table, SourceFile file, Instant capturedAt, List<RejectedRow> rejected) {
        return rejected.stream()
                .map(row -> Row.of(TABLE).set(TABLE_NAME, table.id().toString()).set(POINTER, row.pointer()).set(REASON, row.reason())
                        .set(JSON, row.json())
                        .set(Table.CAPTURED_AT, capturedAt).set(Table.SOURCE_PATH, file.path().value())
                        .set(Table.SOURCE_GENERATION, file.generation()).buildStaged())
                .toList();
    }
}
