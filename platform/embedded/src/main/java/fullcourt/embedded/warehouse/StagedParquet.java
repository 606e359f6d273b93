package fullcourt.embedded.warehouse;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.warehouse.RowSource;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    public StagedContent of(Schema schema, List<Row> rows) {
        if (rows.size() < manyRows)
            return RowJson.staged(schema, rows);
        try {
            return new StagedContent(EXTENSION, parquet(schema, rows));
        } catch (StatementRefusedException _) {
            return RowJson.staged(schema, rows); // a value that its column cannot hold is refused with the batch, where the cause can be reported
        } catch (WarehouseShortageException shortage) {
            if (shortage.shortage().equals(Optional.of(Shortage.MEMORY)))
                return RowJson.staged(schema, rows); // lines need none of the engine's memory
            throw new ObjectStoreUnavailableException("Staging rows of " + schema, shortage, shortage.shortage());
        } catch (WarehouseUnavailableException refused) { // the file is read again when the engine is back
            throw new ObjectStoreUnavailableException("Staging rows of " + schema, refused);
        }
    }

    private byte[] parquet(Schema schema, List<Row> rows) {
        try (InMemoryTableFunction.Loan loan = instance.inMemoryRows().lend(schema, rows);
                Session session = instance.session("stage rows of " + schema)) {
            return stage.bytesWrittenBy(file -> session.executeOnce(
                    "COPY (FROM %s) TO %s (FORMAT parquet)".formatted(loan, SqlStrings.literal(file.toString()))));
        }
    }

    @Override
    public Set<RowSource> sources(ObjectPath object, byte[] content) {
        if (!object.value().endsWith("." + EXTENSION))
            return StagedForm.super.sources(object, content);
        try (Session session = instance.session("read the sources of " + object)) {
            return Set.copyOf(session.query("SELECT DISTINCT source_path, source_generation FROM read_parquet(?)",
                    row -> new RowSource(row.getString(1), row.getLong(2)), stage.root().resolve(object.value()).toString()));
        } catch (StatementRefusedException _) {
            return Set.of(); // it is no Parquet, or its rows were made from no file
        }
    }
}
