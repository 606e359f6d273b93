package fullcourt.raw;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.warehouse.PublishId;
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
    private long stagedObjects;

    /** @param folder for the warehouse, empty before */
    public LoadedTable(RawProcessor processor, Path folder) {
        this.processor = processor;
        this.stage = new FolderObjectStore(folder.resolve("stage"), Clock.fixed(STORED_AT, ZoneOffset.UTC));
        this.warehouse = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB"), stage);
        warehouse.declare(List.of(processor.table()));
    }

    /** @param generation of the object; the larger is the newer */
    public void load(String path, long generation, String json) {
        loadTogether(List.of(new Delivery(path, generation, json.getBytes(StandardCharsets.UTF_8))));
    }

    /** One version of an object. */
    public record Delivery(String path, long generation, byte[] bytes) {}

    /** Stages several and publishes them as one, as happens when they arrive at once. */
    public void loadTogether(List<Delivery> deliveries) {
        List<ObjectPath> staged = deliveries.stream().map(this::staged).toList();
        warehouse.publish(processor.table(), new PublishId("test_" + ++loads), staged, STORED_AT);
    }

    private ObjectPath staged(Delivery delivery) {
        DocumentResult result = new DocumentReader(MAXIMUM_REJECTED_SHARE, MAXIMUM_BYTES).read(processor,
                new SourceFile(ObjectPath.of(delivery.path), delivery.generation, STORED_AT), delivery.bytes);
        assertThat(result).isInstanceOf(Parsed.class);
        ObjectPath name = ObjectPath.of("%d.ndjson".formatted(++stagedObjects));
        stage.create(name, RowJson.lines(processor.table().schema(), ((Parsed) result).rows()));
        return name;
    }

    public List<Row> rows(Partition partition) {
        return warehouse.read(processor.table(), partition);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
