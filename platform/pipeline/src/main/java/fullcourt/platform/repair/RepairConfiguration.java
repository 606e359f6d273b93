package fullcourt.platform.repair;

import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.publish.OpenManifests;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The comparison of state and warehouse, before anything is written, and what ends a halt. */
@AutoConfiguration
class RepairConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(RepairConfiguration.class);

    @Bean
    WarehouseSide warehouseSide(Warehouse warehouse, RunHistory runs, Catalogue catalogue) {
        return new WarehouseSide(warehouse, runs, catalogue);
    }

    @Bean
    StateCheck stateCheck(Buckets buckets, PublishStateStore publishStates, WarehouseSide warehouse, Findings findings, WriteGate gate,
            Clock clock) {
        return new StateCheck(new EpochStore(buckets.state()), publishStates, new OpenManifests(buckets.state(), findings), warehouse,
                findings, gate, clock).watching();
    }

    /** Once everything is there, and before requests and timers are. */
    @Bean
    SmartInitializingSingleton firstComparison(StateCheck check, Buckets buckets, Findings findings) {
        FormerLayout former = new FormerLayout(buckets.state(), findings);
        return () -> {
            former.takeOver().ifPresent(LOG::warn);
            check.check();
        };
    }

    @Bean
    Repair repair(Buckets buckets, WarehouseSide warehouse, DirtyMarks marks, PartitionScheme groups, StateCheck check, WriteGate gate,
            Stamp stamp) {
        return new Repair(buckets.state(), warehouse, marks, groups, check, gate, stamp);
    }
}
