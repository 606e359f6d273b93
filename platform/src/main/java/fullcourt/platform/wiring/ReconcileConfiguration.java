package fullcourt.platform.wiring;

import fullcourt.config.LandingProperties;
import fullcourt.config.ReconcileProperties;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.event.EventPublisher;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.pipeline.BusinessDays;
import fullcourt.platform.pipeline.Lookout;
import fullcourt.platform.pipeline.Pipeline;
import fullcourt.platform.pipeline.PipelineLoop;
import fullcourt.platform.pipeline.RangeLook;
import fullcourt.platform.pipeline.TableHints;
import fullcourt.platform.processor.Step;
import fullcourt.platform.publish.BuildPasses;
import fullcourt.platform.publish.ChainStore;
import fullcourt.platform.publish.PartitionGroups;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.publish.Stage;
import fullcourt.platform.reconcile.PartitionBuilder;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.StepGraph;
import fullcourt.platform.reconcile.StepReconciler;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reconciler over the declared steps, and what triggers it. */
@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {
    @Bean
    Reconciler reconciler(ObjectProvider<Step> steps, ChainStore chains, PartitionGroups groups, StepReconciler stepReconciler,
            Warehouse warehouse, Clock clock) {
        return new Reconciler(new StepGraph(steps.stream().toList()), chains, groups, stepReconciler, warehouse, clock);
    }

    @Bean
    StepReconciler stepReconciler(ChainStore chains, RunHistory runs, DirtyMarks marks, EventPublisher events, Clock clock,
            Warehouse warehouse,
            Stage stage, Publisher publisher,
            EntityHolds holds, Findings findings, PartitionGroups groups, BuildId build) {
        PartitionBuilder builder = new PartitionBuilder(warehouse, stage, publisher, holds, findings, groups, build, clock);
        return new StepReconciler(new BuildPasses(chains, runs, marks, events, clock), builder, clock,
                Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Pipeline pipeline(Intake intake, Reconciler reconciler, DirtyMarks marks, Buckets buckets, BusinessDays days, Clock clock) {
        return new Pipeline(intake, reconciler, marks, buckets.state(), days, clock);
    }

    @Bean
    PipelineLoop pipelineLoop(Pipeline pipeline, Intake intake, LandingProperties landing, ObjectProvider<Lookout> lookouts,
            TimerRegistry timers, WriteGate gate) {
        return new PipelineLoop(pipeline, intake, landing.settle(), lookouts.stream().toList(), timers, gate);
    }

    @Bean
    TableHints tableHints(Pipeline pipeline, ReconcileProperties properties) {
        return new TableHints(pipeline, properties.longestLook());
    }

    @Bean
    RangeLook rangeLook(Pipeline pipeline, ReconcileProperties properties) {
        return new RangeLook(pipeline, properties.longestLook());
    }
}
