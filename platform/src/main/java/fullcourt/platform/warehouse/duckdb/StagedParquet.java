package fullcourt.platform.warehouse.duckdb;

import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowJson;
import fullcourt.platform.warehouse.StagedContent;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.List;

/**
 * Many rows as columns, few as lines (decision 015): a Parquet file costs two milliseconds to begin, and a row of it half of what a line costs to write and
 * to load.
 */
public final class StagedParquet implements StagedForm {
    static final String EXTENSION = "parquet";
    private static final int MANY_ROWS = 1_000;
    private final DuckDbInstance instance;
    private final FolderObjectStore stage;
    private final int manyRows;

    /** @param stage the folder that {@code instance} may write to */
    public StagedParquet(DuckDbInstance instance, FolderObjectStore stage) {
        this(instance, stage, MANY_ROWS);
    }

    /** @param manyRows so many rows or more are staged as columns */
    public StagedParquet(DuckDbInstance instance, FolderObjectStore stage, int manyRows) {
        this.instance = instance;
        this.stage = stage;
        this.manyRows = manyRows;
    }

    @Override
    public StagedContent of(Table table, List<Row> rows) {
        if (rows.size() < manyRows)
            return RowJson.staged(table, rows);
        try {
            return new StagedContent(EXTENSION, parquet(table, rows));
        } catch (StatementRefusedException _) {
            return RowJson.staged(table, rows); // a value that its column cannot hold is refused with the batch, when the cause can be told
        }
    }

    private byte[] parquet(Table table, List<Row> rows) {
        try (LentRows.Loan loan = instance.lentRows().lend(table, rows);
                Session session = instance.session("stage rows of " + table.id())) {
            return stage.bytesWrittenBy(file -> session.executeOnce(
                    "COPY (FROM %s) TO %s (FORMAT parquet)".formatted(loan, SqlStrings.literal(file.toString()))));
        } catch (WarehouseUnavailableException refused) { // a disk that is full: the file is read again when it is not
            throw new ObjectStoreUnavailableException("Staging rows of " + table.id(), refused);
        }
    }
}
