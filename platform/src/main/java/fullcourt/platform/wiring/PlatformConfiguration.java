package fullcourt.platform.wiring;

import fullcourt.config.CircuitBreakerProperties;
import fullcourt.config.CompletenessProperties;
import fullcourt.config.LandingProperties;
import fullcourt.config.PublishProperties;
import fullcourt.config.QuarantineProperties;
import fullcourt.platform.deadletter.DeadLetters;
import fullcourt.platform.deadletter.ReplayAttempts;
import fullcourt.platform.deadletter.Replays;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.event.EventPublisher;
import fullcourt.platform.feed.FeedBook;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.ServiceHealth;
import fullcourt.platform.health.Watchdog;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.HoldSettings;
import fullcourt.platform.ledger.FileHandler;
import fullcourt.platform.ledger.FileLedger;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.ledger.RejectedRows;
import fullcourt.platform.ledger.SetAside;
import fullcourt.platform.ledger.StagedQuarantine;
import fullcourt.platform.message.MessageReader;
import fullcourt.platform.message.PushEndpoint;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.pipeline.TableHints;
import fullcourt.platform.processor.DocumentReader;
import fullcourt.platform.processor.ReadingLimits;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.StagedProcessor;
import fullcourt.platform.processor.Step;
import fullcourt.platform.processor.View;
import fullcourt.platform.publish.ChainStore;
import fullcourt.platform.publish.PartitionGroups;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.publish.PublishEndpoint;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.publish.PublishLimits;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.publish.RefusedRows;
import fullcourt.platform.publish.Stage;
import fullcourt.platform.registry.FeedSwitches;
import fullcourt.platform.registry.LeftAlone;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.ReadingServices;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What connects the ports with the services on every platform: files in, staged rows, publishes, history. The adapters come from the platform's own configuration. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    private static final int OBJECTS_IN_ONE_MERGE = 1000;

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
    Catalogue catalogue(ObjectProvider<RawProcessor> processors, ObjectProvider<Step> steps, ObjectProvider<Table> further) {
        return new Catalogue(Stream
                .of(PlatformTables.REPORTING.stream(), further.stream(), processors.stream().map(RawProcessor::table),
                        steps.stream().map(Step::table))
                .flatMap(tables -> tables).distinct().sorted(Comparator.comparing(Table::id)).toList());
    }

    @Bean
    ServiceHealth serviceHealth(BuildId build, Clock clock) {
        return new ServiceHealth(build, clock);
    }

    @Bean
    RunHistory runHistory(Warehouse warehouse, BuildId build, Clock clock) {
        return new RunHistory(warehouse, build, clock);
    }

    @Bean
    Findings findings(Warehouse warehouse, Clock clock) {
        return new Findings(warehouse, clock, Clock.systemUTC());
    }

    @Bean
    EntityHolds entityHolds(Warehouse warehouse, CircuitBreakerProperties breaker, CompletenessProperties completeness, Clock clock) {
        return new EntityHolds(warehouse,
                new HoldSettings(completeness.readyAt(), breaker.entityFailureThreshold(), breaker.entityLockout(),
                        breaker.autoResetOnData()),
                clock);
    }

    @Bean
    Stage stage(Buckets buckets, PartitionGroups groups, StagedForm form) {
        return new Stage(buckets.stage(), groups, form);
    }

    @Bean
    ChainStore chains(Buckets buckets) {
        return new ChainStore(buckets.state());
    }

    @Bean
    DirtyMarks dirtyMarks(Buckets buckets, ObjectProvider<Step> steps) {
        return new DirtyMarks(buckets.state(), new ReadingServices(steps.stream().toList()));
    }

    @Bean
    Publisher publisher(Stage stage, ChainStore chains, Buckets buckets, Warehouse warehouse, DirtyMarks marks,
            EventPublisher events, RunHistory runs,
            Findings findings, BuildId build,
            Clock clock, PublishProperties properties, PartitionGroups groups, RefusedRows refusedRows) {
        return new Publisher(stage, chains, new JsonDocuments(buckets.state()), warehouse, marks, events, runs, findings, build, clock,
                new PublishLimits(properties.maximumDuration(), OBJECTS_IN_ONE_MERGE,
                        new Gathering(properties.gather(), PlatformConfiguration::sleep)),
                groups, refusedRows);
    }

    @Bean
    RefusedRows refusedRows(Buckets buckets, StagedForm form, ProcessorRegistry registry, FileLedger ledger, SetAside setAside,
            Findings findings, Clock clock) {
        return new StagedQuarantine(buckets, form, registry, ledger, setAside, findings, clock);
    }

    /** An interrupted wait ends early: a process that is being stopped publishes what is staged. */
    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Bean
    Publications publications(Publisher publisher, Findings findings, ObjectProvider<RawProcessor> processors, ObjectProvider<Step> steps) {
        Stream<Table> ofFiles = processors.stream().map(RawProcessor::table);
        Stream<Table> ofSteps = steps.stream().filter(StagedProcessor.class::isInstance).map(Step::table);
        return new Publications(publisher, findings,
                Stream.of(ofFiles, ofSteps, Stream.of(RejectedRows.TABLE)).flatMap(tables -> tables).distinct().toList());
    }

    @Bean
    PublishEndpoint publishEndpoint(Publications publications, TableHints hints, Watchdog watchdog) {
        return new PublishEndpoint(publications, hints::followMarks, watchdog);
    }

    @Bean
    FeedSwitches feedSwitches(Buckets buckets) {
        return new FeedSwitches(buckets.state());
    }

    @Bean
    ProcessorRegistry processorRegistry(ObjectProvider<RawProcessor> processors, ObjectProvider<LeftAlone> leftAlone,
            FeedSwitches switches) {
        return new ProcessorRegistry(processors.stream().toList(),
                leftAlone.stream().flatMap(declared -> declared.prefixes().stream()).toList(),
                switches::switchedOff);
    }

    @Bean
    FileLedger fileLedger(Buckets buckets) {
        return new FileLedger(buckets.state());
    }

    @Bean
    SetAside setAside(Buckets buckets) {
        return new SetAside(buckets.state());
    }

    @Bean
    FeedBook feedBook(Buckets buckets, Findings findings) {
        return new FeedBook(buckets.state(), findings, Clock.systemUTC()); // how long changes stay unwritten is measured in real time
    }

    @Bean
    FileHandler fileHandler(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, SetAside setAside, FeedBook feeds, Stage stage,
            Clock clock, LandingProperties landing, QuarantineProperties quarantine) {
        long maximumBytes = landing.maximumObjectSize().toBytes();
        return new FileHandler(buckets.landing(), registry, ledger, setAside, feeds,
                new DocumentReader(quarantine.rejectedAbove(), ReadingLimits.of(maximumBytes, landing.readWithin()), System::nanoTime),
                stage, clock,
                maximumBytes);
    }

    @Bean
    Intake intake(Buckets buckets, ProcessorRegistry registry, FileLedger ledger, FileHandler handler, SetAside setAside, FeedBook feeds,
            Publications publications, Findings findings, WriteGate gate) {
        return new Intake(buckets.landing(), registry, ledger, handler, setAside, feeds, publications, findings, Clock.systemUTC(), gate); // other programs write files by the machine's clock
    }

    @Bean
    ReplayAttempts replayAttempts(Buckets buckets) {
        return new ReplayAttempts(buckets.state());
    }

    @Bean
    DeadLetters deadLetters(SetAside setAside, FileLedger ledger, ReplayAttempts attempts, Findings findings, Warehouse warehouse,
            Catalogue catalogue) {
        return new DeadLetters(setAside, ledger, attempts, findings, warehouse, catalogue);
    }

    @Bean
    Replays replays(Buckets buckets, ProcessorRegistry registry, Intake intake, DeadLetters deadLetters, ReplayAttempts attempts,
            Warehouse warehouse, Clock clock) {
        return new Replays(buckets.landing(), registry, intake, deadLetters, attempts, warehouse, clock);
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
    Schema schema(Catalogue catalogue, ObjectProvider<View> views) {
        return new Schema(catalogue, views.stream().toList());
    }
}
