package fullcourt.platform.wiring;

import fullcourt.config.CircuitBreakerProperties;
import fullcourt.config.CompletenessProperties;
import fullcourt.config.FullcourtProperties;
import fullcourt.config.LandingProperties;
import fullcourt.config.PublishProperties;
import fullcourt.config.QuarantineProperties;
import fullcourt.platform.clock.DataClock;
import fullcourt.platform.event.LocalEventPublisher;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.ServiceHealth;
import fullcourt.platform.health.StorageProbe;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.HoldSettings;
import fullcourt.platform.ledger.FileHandler;
import fullcourt.platform.ledger.FileLedger;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.message.MessageReader;
import fullcourt.platform.message.PushEndpoint;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.pipeline.BusinessDays;
import fullcourt.platform.pipeline.Pipeline;
import fullcourt.platform.pipeline.PipelineLoop;
import fullcourt.platform.pipeline.RangeLook;
import fullcourt.platform.pipeline.TableHints;
import fullcourt.platform.processor.DocumentReader;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.Step;
import fullcourt.platform.processor.View;
import fullcourt.platform.publish.BuildPasses;
import fullcourt.platform.publish.ChainStore;
import fullcourt.platform.publish.PartitionGroups;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.publish.Publisher.PublishLimits;
import fullcourt.platform.publish.Stage;
import fullcourt.platform.reconcile.PartitionBuilder;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.StepGraph;
import fullcourt.platform.reconcile.StepReconciler;
import fullcourt.platform.registry.FeedSwitches;
import fullcourt.platform.registry.IgnoredPrefix;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.duckdb.DuckDbAdHocSql;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded platform: a folder, a DuckDB file, events inside the process. Services add their steps, processors and views; this puts the rest around them. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    private static final String MEMORY_LIMIT = "4GB";
    private static final int OBJECTS_IN_ONE_MERGE = 1000;

    @Bean
    DataDirectory dataDirectory(FullcourtProperties properties) {
        return switch (properties.platform()) {
            case EMBEDDED -> DataDirectory.open(properties.data());
            case GCP -> throw new PlatformMissingException(properties.platform());
        };
    }

    @Bean
    DataClock clock(DataDirectory directory) {
        return new DataClock(directory.root(), Clock.systemUTC());
    }

    @Bean
    BuildId buildId() {
        try (InputStream in = PlatformConfiguration.class.getResourceAsStream("/build.properties")) {
            Properties build = new Properties();
            if (in != null)
                build.load(in);
            return new BuildId(build.getProperty("build.id", "unknown"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    Buckets buckets(DataDirectory directory, DataClock clock) {
        return new Buckets(new FolderObjectStore(directory.landing(), clock), new FolderObjectStore(directory.stage(), clock),
                new FolderObjectStore(directory.state(), clock));
    }

    @Bean
    Catalogue catalogue(ObjectProvider<RawProcessor> processors, ObjectProvider<Step> steps, ObjectProvider<Table> further) {
        return new Catalogue(Stream
                .of(PlatformTables.REPORTING.stream(), further.stream(), processors.stream().map(RawProcessor::table),
                        steps.stream().map(Step::table))
                .flatMap(tables -> tables).distinct().sorted(Comparator.comparing(Table::id)).toList());
    }

    @Bean
    DuckDbInstance duckDb(DataDirectory directory) {
        return DuckDbInstance.open(directory.warehouse(), directory.stage(), MEMORY_LIMIT);
    }

    @Bean
    AdHocSql adHocSql(DuckDbInstance duckDb) {
        return new DuckDbAdHocSql(duckDb);
    }

    @Bean
    Warehouse warehouse(DuckDbInstance duckDb, DataDirectory directory, DataClock clock, Catalogue catalogue, ObjectProvider<View> views) {
        DuckDbWarehouse warehouse = new DuckDbWarehouse(duckDb, new FolderObjectStore(directory.stage(), clock));
        warehouse.declare(catalogue.tables());
        views.forEach(view -> warehouse.declareView(view.shape(), view.sql().text()));
        return warehouse;
    }

    @Bean
    LocalEventPublisher events() {
        return new LocalEventPublisher();
    }

    @Bean
    @ConditionalOnProperty(name = "server.address", havingValue = "127.0.0.1")
    LoopbackNames loopbackNames() {
        return new LoopbackNames();
    }

    @Bean
    ServiceHealth serviceHealth(BuildId build, DataClock clock) {
        return new ServiceHealth(build, clock);
    }

    @Bean
    StorageProbe storage(Warehouse warehouse, Buckets buckets, DataClock clock) {
        return new StorageProbe(warehouse, buckets.state(), clock);
    }

    @Bean
    RunHistory runHistory(Warehouse warehouse, BuildId build, DataClock clock) {
        return new RunHistory(warehouse, build, clock);
    }

    @Bean
    Findings findings(Warehouse warehouse, DataClock clock) {
        return new Findings(warehouse, clock);
    }

    @Bean
    EntityHolds entityHolds(Warehouse warehouse, CircuitBreakerProperties breaker, CompletenessProperties completeness, DataClock clock) {
        return new EntityHolds(warehouse,
                new HoldSettings(completeness.readyAt(), breaker.entityFailureThreshold(), breaker.entityLockout(),
                        breaker.autoResetOnData()),
                clock);
    }

    @Bean
    Stage stage(Buckets buckets, PartitionGroups groups) {
        return new Stage(buckets.stage(), groups);
    }

    @Bean
    ChainStore chains(Buckets buckets) {
        return new ChainStore(buckets.state());
    }

    @Bean
    Publisher publisher(Stage stage, ChainStore chains, Buckets buckets, Warehouse warehouse, LocalEventPublisher events, RunHistory runs,
            Findings findings, BuildId build,
            DataClock clock, PublishProperties properties, PartitionGroups groups) {
        return new Publisher(stage, chains, new JsonDocuments(buckets.state()), warehouse, events, runs, findings, build, clock,
                new PublishLimits(properties.maximumDuration(), OBJECTS_IN_ONE_MERGE), groups);
    }

    @Bean
    FeedSwitches feedSwitches(Buckets buckets) {
        return new FeedSwitches(buckets.state());
    }

    @Bean
    ProcessorRegistry processorRegistry(ObjectProvider<RawProcessor> processors, ObjectProvider<IgnoredPrefix> ignored,
            FeedSwitches switches) {
        return new ProcessorRegistry(processors.stream().toList(), ignored.stream().toList(), switches::switchedOff);
    }

    @Bean
    FileLedger fileLedger(Buckets buckets) {
        return new FileLedger(buckets.state());
    }

    @Bean
    FileHandler fileHandler(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, Stage stage, DataClock clock,
            LandingProperties landing,
            QuarantineProperties quarantine) {
        return new FileHandler(buckets.landing(), registry, ledger, new DocumentReader(quarantine.rejectedAbove()), stage, clock,
                landing.maximumObjectSize().toBytes());
    }

    @Bean
    Intake intake(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, FileHandler handler, Publisher publisher,
            Findings findings) {
        return new Intake(buckets.landing(), registry, ledger, handler, publisher, findings, Clock.systemUTC()); // others write files by the machine's clock
    }

    @Bean
    Reconciler reconciler(ObjectProvider<Step> steps, ChainStore chains, PartitionGroups groups, StepReconciler stepReconciler,
            Warehouse warehouse, DataClock clock) {
        return new Reconciler(new StepGraph(steps.stream().toList()), chains, groups, stepReconciler, warehouse, clock);
    }

    @Bean
    StepReconciler stepReconciler(ChainStore chains, RunHistory runs, LocalEventPublisher events, DataClock clock, Warehouse warehouse,
            Stage stage, Publisher publisher,
            EntityHolds holds, Findings findings, PartitionGroups groups, BuildId build) {
        PartitionBuilder builder = new PartitionBuilder(warehouse, stage, publisher, holds, findings, groups, build, clock);
        return new StepReconciler(new BuildPasses(chains, runs, events, clock), builder, clock, Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Pipeline pipeline(Intake intake, Reconciler reconciler, BusinessDays days, DataClock clock, LocalEventPublisher events) {
        Pipeline pipeline = new Pipeline(intake, reconciler, days, clock);
        events.subscribe(pipeline::noteOf);
        return pipeline;
    }

    @Bean
    PipelineLoop pipelineLoop(Pipeline pipeline, Intake intake, LandingProperties landing) {
        return new PipelineLoop(pipeline, intake, landing.settle());
    }

    @Bean
    MessageReader messageReader(LandingProperties landing) {
        return new MessageReader(landing.bucket());
    }

    @Bean
    PushEndpoint pushEndpoint(MessageReader reader, Findings findings) {
        return new PushEndpoint(reader, findings);
    }

    @Bean
    TableHints tableHints(Pipeline pipeline) {
        return new TableHints(pipeline);
    }

    @Bean
    RangeLook rangeLook(Pipeline pipeline) {
        return new RangeLook(pipeline);
    }
}
