package fullcourt.platform.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.receive.PushEndpoint.Answer;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 2xx for everything that redelivery cannot change, 503 for what it can. */
class PushEndpointTest {
    private static final ObjectPath FILE = ObjectPath.of("toy/scores/a.json");
    private static final TableId TABLE = new TableId("test_raw", "scores");

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init") // each test opens it with its own settings
    private EmbeddedPlatform platform;

    @AfterEach
    void close() {
        platform.close();
    }

    private ResponseEntity<Answer> push(Setup setup, String body, Function<PipelineMessage, MessageOutcome> handler) {
        platform = setup.open();
        return new PushEndpoint(new MessageReader("bucket"), platform.findings).receive(body.getBytes(UTF_8), handler);
    }

    private ResponseEntity<Answer> answer(MessageOutcome outcome) {
        String payload = Base64.getEncoder().encodeToString("{\"bucket\":\"bucket\",\"name\":\"toy/scores/a.json\"}".getBytes(UTF_8));
        return push(Setup.in(folder), "{\"message\":{\"data\":\"%s\"}}".formatted(payload), message -> outcome);
    }

    @Test
    @Tag("F11")
    void everyEndThatRedeliveryCannotChangeIsAcknowledged() {
        for (MessageOutcome outcome : List.of(new FileOutcome.Staged(FILE, TABLE, 3, 1), new FileOutcome.AlreadyStaged(FILE),
                new FileOutcome.Empty(FILE, 0),
                new FileOutcome.Quarantined(FILE, "broken"), new UpdateOutcome.Reconciled(4), new RequestOutcome.Staged(FILE, TABLE, 3),
                new MessageOutcome.Skipped(new SkipReason.Unrouted("unrouted")),
                new MessageOutcome.Skipped(new SkipReason.NothingThere("nothing")))) {
            assertThat(answer(outcome).getStatusCode()).as(outcome.toString()).isEqualTo(HttpStatus.OK);
            platform.close();
        }
        assertThat(answer(new FileOutcome.AlreadyStaged(FILE)).getBody()).isEqualTo(new Answer("already loaded", "toy/scores/a.json"));
    }

    @Test
    void aTransientFailureIsRedeliveredLater() {
        ResponseEntity<Answer> answer = answer(new MessageOutcome.RetryLater(Duration.ofSeconds(10), "the bucket is away"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
    }

    @Test
    void aMessageIsRedeliveredAfterAnUnreachableDependency() {
        String payload = Base64.getEncoder().encodeToString("{\"bucket\":\"bucket\",\"name\":\"toy/scores/a.json\"}".getBytes(UTF_8));
        assertThat(push(Setup.in(folder), "{\"message\":{\"data\":\"%s\"}}".formatted(payload), message -> {
            throw new ObjectStoreUnavailableException("Reading", new IllegalStateException("away"));
        }).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void aMalformedPushIsAcknowledgedAndKeptAsOneFindingHoweverOftenItComes() {
        for (int delivery = 0; delivery < 3; delivery++) {
            assertThat(push(Setup.in(folder), "no push at all", message -> new UpdateOutcome.Reconciled(0)).getStatusCode())
                    .isEqualTo(HttpStatus.OK);
            assertThat(platform.findings.open()).singleElement()
                    .satisfies(open -> assertThat(open.finding().cause()).startsWith("dead-letter/"));
            platform.close();
        }
        platform = Setup.in(folder).open();
    }

    @Test
    void aMalformedPushThatCannotBeKeptIsRedelivered() {
        Setup setup = Setup.in(folder).with(Outage.of(call -> call.startsWith("warehouse.")));
        assertThat(push(setup, "no push at all", message -> new UpdateOutcome.Reconciled(0)).getStatusCode())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void messagesThatFailForOneReasonAreOneFindingHoweverTheyDiffer() {
        platform = Setup.in(folder).open();
        PushEndpoint endpoint = new PushEndpoint(new MessageReader("bucket"), platform.findings);
        for (int message = 0; message < 300; message++)
            assertThat(endpoint
                    .receive("{\"message\":{\"data\":%d".formatted(message).getBytes(UTF_8), read -> new UpdateOutcome.Reconciled(0))
                    .getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(platform.findings.open()).singleElement().satisfies(open -> {
            assertThat(open.finding().cause()).startsWith("dead-letter/dl-");
            assertThat(open.finding().evidence()).contains("300 such messages");
        });
        assertThat(platform.warehouse.read(Findings.TABLE, Partition.ALL)).as("events").hasSize(1);
    }
}
