package fullcourt.raw;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.processor.DocumentReader;
import fullcourt.platform.processor.DocumentResult;
import fullcourt.platform.processor.DocumentResult.Parsed;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.SourceFile;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowJson;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A feed's table on the embedded warehouse, as it stands after documents were loaded one after the other. */
public final class LoadedTable implements AutoCloseable {
    private static final Instant STORED_AT = Instant.parse("2030-01-01T00:00:00Z");
    private static final double MAXIMUM_REJECTED_SHARE = 0.30;
    private static final long MAXIMUM_BYTES = 1 << 24;
    private final RawProcessor processor;
    private final FolderObjectStore stage;
    private final DuckDbWarehouse warehouse;
    private long loads;

    /** @param folder for the warehouse, empty before */
    public LoadedTable(RawProcessor processor, Path folder) {
        this.processor = processor;
        this.stage = new FolderObjectStore(folder.resolve("stage"), Clock.fixed(STORED_AT, ZoneOffset.UTC));
        this.warehouse = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB"), stage);
        warehouse.declare(List.of(processor.table()));
    }

    /** @param generation of the object; the larger is the newer */
    public void load(String path, long generation, String json) {
        DocumentResult result = new DocumentReader(MAXIMUM_REJECTED_SHARE, MAXIMUM_BYTES).read(processor,
                new SourceFile(ObjectPath.of(path), generation, STORED_AT), json.getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(Parsed.class);
        ObjectPath staged = ObjectPath.of("%d.ndjson".formatted(++loads));
        stage.create(staged, RowJson.lines(processor.table(), ((Parsed) result).rows()));
        warehouse.publish(processor.table(), PublishId.of("test", processor.table().id(), "all", loads, 1), List.of(staged), STORED_AT);
    }

    public List<Row> rows(Partition partition) {
        return warehouse.read(processor.table(), partition);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
