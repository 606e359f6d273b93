package fullcourt.platform.health;

import fullcourt.platform.epoch.WriteGate;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while nothing may be written. */
final class StateAndWarehouseHealth extends AbstractHealthIndicator {
    private final WriteGate gate;

    StateAndWarehouseHealth(WriteGate gate) {
        this.gate = gate;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        gate.closedBecause().ifPresentOrElse(why -> health.down().withDetail("problem", why), health::up);
    }
}
