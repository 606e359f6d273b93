package fullcourt.platform.reconcile;

import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.publish.Announcer;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The reconciler over the declared steps. */
@AutoConfiguration
class ReconcileConfiguration {

    @Bean
    Reconciler reconciler(ObjectProvider<Step> steps, PublishStateStore publishStates, PartitionScheme groups,
            StepReconciler stepReconciler,
            Warehouse warehouse, Parallelism parallelism, Clock clock) {
        return new Reconciler(new StepGraph(steps.stream().toList()), publishStates, groups, stepReconciler, warehouse, parallelism, clock);
    }

    @Bean
    StepReconciler stepReconciler(PublishStateStore publishStates, RunHistory runs, Announcer announcer, Warehouse warehouse,
            StagingArea stage, Publisher publisher, EntityHolds holds, Findings findings, PartitionScheme groups, Parallelism parallelism,
            Stamp stamp) {
        PartitionBuilder builder = new PartitionBuilder(warehouse, stage, publisher, holds, findings, groups, stamp);
        return new StepReconciler(new BuildLeases(publishStates, runs, announcer, stamp.clock()), builder, parallelism,
                stamp.clock());
    }
}
