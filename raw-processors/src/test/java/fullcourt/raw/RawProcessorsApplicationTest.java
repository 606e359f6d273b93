package fullcourt.raw;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service alone in its process. */
class RawProcessorsApplicationTest {
    @TempDir
    private Path data;

    @Test
    void startsAloneAndCanWork() throws Exception {
        try (ServiceUnderTest service = ServiceUnderTest.started(RawProcessorsApplication::main, data)) {
            assertThat(service.get("/health").body()).contains("\"service\":\"raw\"");
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.post("/publish", "").body()).isEqualTo("{\"applied\":0}");
            assertThat(service.post("/monitoring/boxscore-completeness", "{\"check_days\":1}")).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("The analytics service makes nba_orchestration.team_game_completeness when it starts");
            });
        }
    }
}
