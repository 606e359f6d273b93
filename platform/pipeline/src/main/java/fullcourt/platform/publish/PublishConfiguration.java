package fullcourt.platform.publish;

import fullcourt.config.PublishProperties;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.files.RejectedRows;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
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
    Publisher publisher(StagingArea stage, PublishStateStore publishStates, Buckets buckets, Warehouse warehouse, DirtyMarks marks,
            EventPublisher events,
            RunHistory runs, Findings findings, BuildId build, Clock clock, PublishProperties properties, PartitionScheme groups,
            RefusedRows refusedRows) {
        return new Publisher(stage, publishStates, new JsonDocuments(buckets.state()), warehouse, marks, events, runs, findings, build,
                clock,
                new PublishLimits(properties.maximumDuration(), OBJECTS_IN_ONE_MERGE,
                        new Gathering(properties.gather(), PublishConfiguration::sleep)),
                groups, refusedRows);
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
    Publications publications(Publisher publisher, Findings findings, ObjectProvider<RawProcessor> processors, ObjectProvider<Step> steps) {
        Stream<Table> ofFiles = processors.stream().map(RawProcessor::table);
        Stream<Table> ofSteps = steps.stream().filter(StagedProcessor.class::isInstance).map(Step::table);
        return new Publications(publisher, findings,
                Stream.of(ofFiles, ofSteps, Stream.of(RejectedRows.TABLE, FileHistory.TABLE)).flatMap(tables -> tables).distinct().toList());
    }
}
