package fullcourt.platform.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.objects.HaltedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WriteGateTest {

    @Test
    void aClosedGateSaysWhyAndLetsTheRepairThrough() {
        WriteGate gate = new WriteGate();
        gate.close("the state was lost");
        assertThatThrownBy(gate::requireOpen).isInstanceOf(HaltedException.class).hasMessage("the state was lost");
        assertThatCode(() -> gate.repairing(gate::requireOpen)).doesNotThrowAnyException();
        assertThatThrownBy(gate::requireOpen).isInstanceOf(HaltedException.class);
    }

    @Test
    void aCallToAClosedGateOpensItOnceTheRepairIsDone() {
        WriteGate gate = new WriteGate(Duration.ZERO);
        gate.close("the state was lost");
        gate.comparedBy(gate::open);
        assertThat(gate.isClosed()).isFalse();
    }

    @Test
    void notEveryCallToAClosedGateRepeatsTheComparison() {
        WriteGate gate = new WriteGate(Duration.ofHours(1));
        gate.close("the state was lost");
        gate.comparedBy(gate::open);
        assertThat(gate.isClosed()).isTrue();
    }
}
