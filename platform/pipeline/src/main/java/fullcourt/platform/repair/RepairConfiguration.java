package fullcourt.platform.repair;

import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.publish.OpenManifests;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The comparison of state and warehouse, before anything is written, and what ends a halt. */
@AutoConfiguration
class RepairConfiguration {

    @Bean
    StateCheck stateCheck(Buckets buckets, PublishStateStore publishStates, Warehouse warehouse, RunHistory runs, Catalogue catalogue,
            Findings findings,
            WriteGate gate, Clock clock) {
        return new StateCheck(new EpochStore(buckets.state()), publishStates, new OpenManifests(buckets.state(), findings), warehouse, runs,
                catalogue,
                findings, gate, clock).watching();
    }

    /** Once everything is there, and before requests and timers are. */
    @Bean
    SmartInitializingSingleton firstComparison(StateCheck check) {
        return check::check;
    }

    @Bean
    Repair repair(Buckets buckets, Warehouse warehouse, RunHistory runs, Catalogue catalogue, DirtyMarks marks,
            PartitionScheme groups, StateCheck check, WriteGate gate, BuildId build, Clock clock) {
        return new Repair(buckets.state(), warehouse, runs, catalogue, marks, groups, check, gate, build, clock);
    }
}
