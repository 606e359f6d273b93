package fullcourt.platform.publish;

import fullcourt.platform.event.LocalEventPublisher;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.publish.Publisher.PublishLimits;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import fullcourt.platform.wiring.PlatformTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The embedded adapters on a temporary folder, put together by hand. */
final class EmbeddedPlatform implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-01-16T12:00:00Z");
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final PartitionGroups groups = new PartitionGroups(date -> "season", date -> date.withDayOfYear(1));
    final FolderObjectStore stageFolder;
    final FolderObjectStore state;
    final DuckDbWarehouse warehouse;
    final LocalEventPublisher events = new LocalEventPublisher();
    final Stage stage;
    final ChainStore chains;
    final Publisher publisher;

    EmbeddedPlatform(Path folder, Table... tables) {
        stageFolder = new FolderObjectStore(folder.resolve("stage"), clock);
        state = new FolderObjectStore(folder.resolve("state"), clock);
        warehouse = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stageFolder.root(), "1GB"), stageFolder);
        warehouse.declare(PlatformTables.REPORTING);
        warehouse.declare(List.of(tables));
        stage = new Stage(stageFolder, groups);
        chains = new ChainStore(state);
        BuildId build = new BuildId("test");
        publisher = new Publisher(stage, chains, new JsonDocuments(state), warehouse, events, new RunHistory(warehouse, build, clock),
                new Findings(warehouse, clock), build,
                clock, new PublishLimits(Duration.ofSeconds(30), 1000), groups);
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
