package fullcourt.platform.testing;

import fullcourt.embedded.events.LocalEventPublisher;
import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.epoch.GatedBucket;
import fullcourt.platform.epoch.GatedWarehouse;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.FileAttempts;
import fullcourt.platform.files.FileHandler;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.files.FileRecords;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.files.RejectedRows;
import fullcourt.platform.files.QuarantinedFiles;
import fullcourt.platform.files.StagedQuarantine;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.files.FileStaging;
import fullcourt.platform.files.LandingSweep;
import fullcourt.platform.files.Quarantine;
import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.publish.Announcer;
import fullcourt.platform.publish.PublishStores;
import fullcourt.platform.repair.WarehouseSide;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.HoldSettings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.publish.OpenManifests;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.publish.PublishLimits;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.reconcile.BuildLeases;
import fullcourt.platform.reconcile.PartitionBuilder;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.StepGraph;
import fullcourt.platform.reconcile.StepReconciler;
import fullcourt.platform.repair.Repair;
import fullcourt.platform.repair.StateCheck;
import fullcourt.platform.routing.FeedSwitches;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.schema.FeedSchemaRegistry;
import fullcourt.platform.service.PlatformTables;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.ReadingServices;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One process on an engine, the embedded one unless its {@link Setup} says otherwise, with everything wiring puts together for it. {@link #restarted} is the
 * next process on the same adapters; they stay open in between, as a warehouse in the cloud does.
 */
public final class EmbeddedPlatform implements AutoCloseable {
    public static final Parallelism PARALLELISM = Parallelism.ofCores();
    private static final long MAXIMUM_BYTES = 10_000;
    /** Seasons of the toy league are calendar years. */
    public static final PartitionScheme GROUPS = new PartitionScheme(date -> Integer.toString(date.getYear()),
            date -> LocalDate.of(date.getYear(), 1, 1));

    public final Setup setup;
    private final Adapters adapters;
    public final ObjectStore landing;
    public final ObjectStore state;
    public final ObjectStore stageBucket;
    public final Warehouse warehouse;
    public final WriteGate gate = new WriteGate();
    public final StateCheck check;
    public final Repair repair;
    public final LocalEventPublisher events = new LocalEventPublisher();
    public final StagingArea stage;
    public final PublishStateStore publishStates;
    public final RunHistory runs;
    public final DirtyMarks marks;
    public final Findings findings;
    private final Stamp stamp;
    private final Announcer announcer;
    public final Publisher publisher;
    public final FeedSwitches switches;
    public final FileRecords fileRecords;
    public final QuarantinedFiles quarantinedFiles;
    public final FeedSchemaRegistry feeds;
    public final ProcessorRegistry registry;
    public final FileHandler files;
    public final Publications publications;
    public final FileIngestion ingestion;
    public final EntityHolds holds;
    public final BuildLeases passes;
    private final StepReconciler stepReconciler;
    public final Reconciler reconciler;

    EmbeddedPlatform(Setup setup, Adapters adapters) {
        this.setup = setup;
        this.adapters = adapters;
        SettableClock clock = setup.clock();
        Fault fault = setup.fault();
        BuildId build = new BuildId("test");
        stamp = new Stamp(build, clock);
        landing = adapters.landing();
        state = new GatedBucket(new FaultyObjectStore("state", adapters.state(), fault), gate);
        warehouse = new GatedWarehouse(new FaultyWarehouse(adapters.warehouse(), fault), gate);
        warehouse.declare(PlatformTables.REPORTING);
        warehouse.declare(setup.tables());
        warehouse.declare(setup.processors().stream().map(processor -> processor.table()).distinct().toList());
        warehouse.declare(setup.steps().stream().map(Step::table).toList());
        stageBucket = new GatedBucket(new FaultyObjectStore("stage", adapters.stage(), fault), gate);
        stage = new StagingArea(stageBucket, GROUPS, adapters.form());
        publishStates = new PublishStateStore(state);
        runs = new RunHistory(warehouse, build, clock);
        marks = new DirtyMarks(state, new ReadingServices(setup.steps()));
        findings = new Findings(warehouse, clock);
        Catalogue catalogue = catalogue(setup);
        check = new StateCheck(new EpochStore(adapters.state()), new PublishStateStore(adapters.state()),
                new OpenManifests(adapters.state(), findings),
                new WarehouseSide(adapters.warehouse(), new RunHistory(adapters.warehouse(), build, clock), catalogue), findings, gate,
                clock);
        check.check();
        repair = new Repair(state, new WarehouseSide(warehouse, runs, catalogue), marks, GROUPS, check, gate, stamp);
        events.subscribe(message -> fault.before("events.publish " + message));
        switches = new FeedSwitches(state);
        registry = new ProcessorRegistry(setup.processors(), setup.ignored(), switches::switchedOff);
        fileRecords = new FileRecords(state, new FileHistory(stage));
        quarantinedFiles = new QuarantinedFiles(state, fileRecords);
        announcer = new Announcer(runs, marks, publishStates, events);
        publisher = publisher(new PublishLimits(Duration.ofMinutes(5), setup.objectsInOneMerge(), PARALLELISM),
                new StagedQuarantine(new Buckets(landing, stageBucket, state), adapters.form(), registry, fileRecords, quarantinedFiles,
                        findings, clock));
        feeds = new FeedSchemaRegistry(state, findings, clock);
        ObjectStore read = new FaultyObjectStore("landing", landing, fault);
        files = new FileHandler(read, registry, fileRecords,
                new FileStaging(read, fileRecords, quarantinedFiles, feeds, new DocumentReader(0.5, MAXIMUM_BYTES), stage, clock));
        publications = new Publications(publisher, PARALLELISM, findings, Stream
                .of(setup.tables().stream(), setup.processors().stream().map(RawProcessor::table),
                        setup.steps().stream().filter(StagedProcessor.class::isInstance).map(Step::table),
                        Stream.of(RejectedRows.TABLE, FileHistory.TABLE))
                .flatMap(tables -> tables).distinct().toList());
        ingestion = ingestion(registry);
        holds = new EntityHolds(warehouse, setup.holds(), clock);
        passes = new BuildLeases(publishStates, runs, announcer, clock);
        stepReconciler = new StepReconciler(passes,
                new PartitionBuilder(warehouse, stage, publisher, holds, findings, GROUPS, stamp), PARALLELISM, clock);
        reconciler = new Reconciler(new StepGraph(setup.steps()), publishStates, GROUPS, stepReconciler, warehouse, PARALLELISM, clock);
    }

    /** What is staged, without the history of files: a timer publishes it. */
    public List<ObjectMetadata> staged() {
        String history = FileHistory.TABLE.id().toString();
        return stage.waiting().stream().filter(object -> !object.path().segments().getFirst().equals(history)).toList();
    }

    /** Another publisher of this process. */
    public Publisher publisher(PublishLimits limits, RefusedRows refusedRows) {
        return new Publisher(new PublishStores(stage, publishStates, new JsonDocuments(state)), warehouse, announcer, refusedRows, findings,
                limits, stamp);
    }

    /** The ingestion with other routes. */
    public FileIngestion ingestion(ProcessorRegistry routes) {
        Quarantine quarantine = new Quarantine(landing, routes, fileRecords, quarantinedFiles, findings, PARALLELISM);
        return new FileIngestion(files, quarantine,
                new LandingSweep(landing, routes, fileRecords, new FileAttempts(files, quarantine, PARALLELISM, setup.clock()), quarantine,
                        findings, setup.clock()),
                feeds, publications, gate, PARALLELISM);
    }

    private static Catalogue catalogue(Setup setup) {
        return new Catalogue(Stream.of(PlatformTables.REPORTING.stream(), setup.tables().stream(),
                setup.processors().stream().map(RawProcessor::table), setup.steps().stream().map(Step::table)).flatMap(tables -> tables)
                .distinct().toList());
    }

    /** The next process on the same adapters, which nothing befalls. */
    public EmbeddedPlatform restarted() {
        return restartedAs(setup.with(Fault.NONE));
    }

    /** The next process on the same adapters, perhaps another build. */
    public EmbeddedPlatform restartedAs(Setup next) {
        stepReconciler.close();
        return new EmbeddedPlatform(next, adapters);
    }

    /** What outlives this process, with neither fault nor gate before it. */
    public Adapters adapters() {
        return adapters;
    }

    @Override
    public void close() {
        stepReconciler.close();
        adapters.close();
    }

    /** What a test needs of the hold rules unless it says otherwise. */
    static HoldSettings usualHolds() {
        return new HoldSettings(0.7, 5, Duration.ofHours(24), true);
    }
}
