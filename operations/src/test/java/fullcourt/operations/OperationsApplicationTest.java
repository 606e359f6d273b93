package fullcourt.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.health.Watchdog;
import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service alone in its process. */
class OperationsApplicationTest {
    @TempDir
    private Path data;

    @Test
    void startsAloneAndCanWork() throws Exception {
        try (ServiceUnderTest service = ServiceUnderTest.started(OperationsApplication::main, data)) {
            assertThat(service.get("/health").body()).contains("\"service\":\"operations\"");
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/status").body()).contains("nothing was ever loaded");
            assertThat(service.get("/breakers").body()).contains("\"system\":\"object-store\",\"state\":\"CLOSED\"",
                    "\"system\":\"warehouse\"");
        }
    }

    @Test
    @Tag("F72")
    void aDeadTimerTurnsReadinessDownAndTheStatusSaysSo() throws Exception {
        try (ServiceUnderTest service = ServiceUnderTest.started(OperationsApplication::main, data)) {
            service.part(TimerRegistry.class).declare("sweep", Duration.ofNanos(-1)); // has never succeeded, and that is too long ago
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/status").body()).contains("nothing was ever loaded (and 1 more)");
            service.part(Watchdog.class).check();
            assertThat(service.get("/status").body()).contains("nothing was ever loaded (and 1 more)",
                    "The timer 'sweep' has not succeeded once");
            assertThat(service.get("/findings").body()).contains("timer/sweep");
        }
    }
}
