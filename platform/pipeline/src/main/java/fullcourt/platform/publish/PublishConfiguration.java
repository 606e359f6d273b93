package fullcourt.platform.publish;

import fullcourt.config.PublishProperties;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.files.RejectedRows;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Staged rows into the tables of this process. */
@AutoConfiguration
class PublishConfiguration {
    private static final int OBJECTS_IN_ONE_MERGE = 1000;

    @Bean
    Announcer announcer(RunHistory runs, DirtyMarks marks, PublishStateStore publishStates, EventPublisher events) {
        return new Announcer(runs, marks, publishStates, events);
    }

    @Bean
    Publisher publisher(StagingArea stage, PublishStateStore publishStates, Buckets buckets, Warehouse warehouse, Announcer announcer,
            RefusedRows refusedRows, Findings findings, PublishProperties properties, Parallelism parallelism, Stamp stamp) {
        Gathering gathering = new Gathering(properties.gather(), PublishConfiguration::sleep);
        return new Publisher(new PublishStores(stage, publishStates, new JsonDocuments(buckets.state())), warehouse, announcer, refusedRows,
                findings, new PublishLimits(properties.maximumDuration(), OBJECTS_IN_ONE_MERGE, gathering, parallelism), stamp);
    }

    /** An interrupted wait is a shorter one: a process that is stopped publishes what is there. */
    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Bean
    Publications publications(Publisher publisher, Parallelism parallelism, Findings findings, ObjectProvider<RawProcessor> processors,
            ObjectProvider<Step> steps) {
        Stream<Table> ofFiles = processors.stream().map(RawProcessor::table);
        Stream<Table> ofSteps = steps.stream().filter(StagedProcessor.class::isInstance).map(Step::table);
        return new Publications(publisher, parallelism, findings,
                Stream.of(ofFiles, ofSteps, Stream.of(RejectedRows.TABLE, FileHistory.TABLE)).flatMap(tables -> tables).distinct()
                        .toList());
    }
}
