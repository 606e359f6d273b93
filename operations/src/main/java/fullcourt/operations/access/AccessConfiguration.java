package fullcourt.operations.access;

import fullcourt.platform.clock.MachineClock;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit and its table. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Table operatorActionsTable() {
        return OperatorActions.TABLE;
    }

    @Bean
    OperatorActions operatorActions(Warehouse warehouse, MachineClock machine) {
        return new OperatorActions(warehouse, machine.clock());
    }
}
