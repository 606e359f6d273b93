package fullcourt.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Commands;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.health.Watchdog;
import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    void aDeadTimerTurnsReadinessDownAndTheStatusSaysSo() throws Exception {
        try (ServiceUnderTest service = ServiceUnderTest.started(OperationsApplication::main, data)) {
            service.part(TimerRegistry.class).declare("sweep", Duration.ofNanos(-1)); // has never succeeded, and that is too long ago
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/status").body()).contains("nothing was ever loaded (and 1 more)");
            service.part(Watchdog.class).look();
            assertThat(service.get("/status").body()).contains("nothing was ever loaded (and 1 more)",
                    "The timer 'sweep' has not succeeded once");
            assertThat(service.get("/findings").body()).contains("timer/sweep");
        }
    }

    @Test
    void aFindingThatNothingChecksIsClosedByAnOperatorAndAnotherOneIsNot() throws Exception {
        try (ServiceUnderTest service = ServiceUnderTest.started(OperationsApplication::main, data)) {
            Findings findings = service.part(Findings.class);
            findings.open(Finding.warning("dead-letter/dl-1", "The push is not JSON.", "Correct the sender."));
            findings.open(Finding.warning("unrouted/tyo", "1 file waits.", "Upload it again."));
            assertThat(run(service, "close", "dead-letter/dl-1", "--reason", "the sender is corrected")).containsExactly(
                    "'dead-letter/dl-1' is closed.");
            assertThat(service.get("/findings").body()).doesNotContain("dead-letter/dl-1").contains("unrouted/tyo");
            assertThat(run(service, "list")).singleElement().asString().contains("unrouted/tyo", "Upload it again.");
            assertThatThrownBy(() -> run(service, "close", "unrouted/tyo", "--reason", "no")).isInstanceOf(UsageException.class)
                    .hasMessageContaining("closes by itself").hasMessageContaining("dead-letter, staged-rows-refused");
            assertThatThrownBy(() -> run(service, "close", "dead-letter/dl-1", "--reason", "again")).isInstanceOf(UsageException.class)
                    .hasMessageContaining("is not open");
            assertThatThrownBy(() -> run(service, "close", "dead-letter/dl-1")).isInstanceOf(UsageException.class)
                    .hasMessageContaining("--reason is missing");
            assertThat(service.post("/findings/close", "{\"cause\":\"unrouted/tyo\"}").statusCode()).isEqualTo(401);
        }
    }

    private static List<String> run(ServiceUnderTest service, String... typed) {
        List<String> said = new ArrayList<>();
        Commands commands = service.part(Commands.class);
        commands.run("operator", commands.named("findings"), Arguments.parse(List.of(typed), Set.of(), Path.of("")), new Output() {
            @Override
            public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
                said.add(columns.toString());
            }

            @Override
            public void line(String text) {
                said.add(text);
            }

            @Override
            public void progress(String text) {}

            @Override
            public void question(String text) {}
        });
        return said;
    }
}
