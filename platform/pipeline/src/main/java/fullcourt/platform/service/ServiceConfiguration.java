package fullcourt.platform.service;

import fullcourt.config.LandingProperties;
import fullcourt.config.ReconcileProperties;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.health.Watchdog;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.BusinessDays;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Relations;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What drives the services of this process: their tables, and what follows from a message, a timer or an operator's request. */
@AutoConfiguration
@Import(ServiceProblems.class)
class ServiceConfiguration {

    @Bean
    Catalogue catalogue(ObjectProvider<RawProcessor> processors, ObjectProvider<Step> steps, ObjectProvider<Table> further) {
        return new Catalogue(Stream
                .of(PlatformTables.REPORTING.stream(), further.stream(), processors.stream().map(RawProcessor::table),
                        steps.stream().map(Step::table))
                .flatMap(tables -> tables).distinct().sorted(Comparator.comparing(Table::id)).toList());
    }

    @Bean
    Relations relations(Catalogue catalogue, ObjectProvider<View> views) {
        return new Relations(catalogue, views.stream().toList());
    }

    @Bean
    Pipeline pipeline(FileIngestion ingestion, Reconciler reconciler, DirtyMarks marks, Buckets buckets, BusinessDays days, Clock clock) {
        return new Pipeline(ingestion, reconciler, marks, buckets.state(), days, clock);
    }

    @Bean
    PipelineLoop pipelineLoop(Pipeline pipeline, FileIngestion ingestion, LandingProperties landing, ObjectProvider<PeriodicCheck> checks,
            ScheduledJobs jobs, TimerRegistry timers, WriteGate gate) {
        return new PipelineLoop(pipeline, ingestion, landing.settle(), checks.stream().toList(), jobs, timers, gate);
    }

    @Bean
    TableUpdateHandler tableUpdates(Pipeline pipeline, ReconcileProperties properties) {
        return new TableUpdateHandler(pipeline, properties.longestLook());
    }

    @Bean
    DateRangeReconcile rangeReconcile(Pipeline pipeline, ReconcileProperties properties) {
        return new DateRangeReconcile(pipeline, properties.longestLook());
    }

    @Bean
    MissingViews missingViews(Relations relations, Warehouse warehouse, Findings findings) {
        return new MissingViews(relations, warehouse, findings);
    }

    @Bean
    PublishEndpoint publishEndpoint(Publications publications, TableUpdateHandler updates, MissingViews views, Watchdog watchdog) {
        return new PublishEndpoint(publications, () -> {
            views.check();
            updates.followMarks();
        }, watchdog);
    }
}
