package fullcourt.googlecloud.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.spring.pubsub.core.publisher.PubSubPublisherOperations;
import com.google.pubsub.v1.PubsubMessage;
import fullcourt.config.GoogleCloudProperties.Topics;
import fullcourt.platform.events.MessageWriter;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageReader;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PubSubEventPublisherTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Topics TOPICS = new Topics("landed", "raw", "analytics", "precompute", "predictions", "requests", "", PATIENCE);
    private static final LocalDate DEC_27 = LocalDate.of(2025, 12, 27);
    private static final TableUpdated BOX_SCORES = moved("nba_raw", "bdl_player_boxscores");
    private final List<String> topics = Collections.synchronizedList(new ArrayList<>());
    private final List<PubsubMessage> sent = Collections.synchronizedList(new ArrayList<>());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private static TableUpdated moved(String dataset, String table) {
        return new TableUpdated(new TableId(dataset, table), Partition.of(DEC_27));
    }

    /** Pub/Sub with scripted answers. */
    private final class Answering implements PubSubPublisherOperations {
        private final Supplier<CompletableFuture<String>> answer;

        Answering(Supplier<CompletableFuture<String>> answer) {
            this.answer = answer;
        }

        @Override
        public CompletableFuture<String> publish(String topic, PubsubMessage message) {
            topics.add(topic);
            sent.add(message);
            return answer.get();
        }

        @Override
        public <T> CompletableFuture<String> publish(String topic, T payload, Map<String, String> headers) {
            throw new AssertionError("not used");
        }

        @Override
        public <T> CompletableFuture<String> publish(String topic, T payload) {
            throw new AssertionError("not used");
        }
    }

    private Duration publishing(Supplier<CompletableFuture<String>> answer, PipelineMessage... messages) {
        long begun = System.nanoTime();
        try (PubSubEventPublisher events = new PubSubEventPublisher(new Answering(answer), new MessageWriter("landing"), TOPICS,
                Clock.systemUTC(), meters)) {
            for (PipelineMessage message : messages)
                events.publish(message);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private double counted(String result) {
        return meters.counter("fullcourt.events", "result", result).count();
    }

    @Test
    void aTablesMoveGoesToTheTopicOfItsPhase() {
        publishing(() -> CompletableFuture.completedFuture("1"), BOX_SCORES, moved("nba_reference", "player_aliases"),
                moved("nba_analytics", "player_game_summary"), moved("nba_precompute", "ml_feature_store"),
                moved("nba_predictions", "prediction_accuracy"), new PipelineMessage.PredictionRequested("lebronjames", DEC_27));
        assertThat(topics).containsExactly("raw", "raw", "analytics", "precompute", "predictions", "requests");
        assertThat(counted("sent")).isEqualTo(6);
    }

    @Test
    void nothingIsPublishedForReportingTablesOrToATopicThatIsSetToNothing() {
        publishing(() -> CompletableFuture.completedFuture("1"), moved("nba_orchestration", "rejected_rows"),
                new PipelineMessage.BackfillRequested(BOX_SCORES.table(), DEC_27, DEC_27));
        assertThat(topics).isEmpty();
    }

    @Test
    void whatIsSentIsUnderstoodByWhoReceivesIt() {
        publishing(() -> CompletableFuture.completedFuture("1"), BOX_SCORES);
        assertThat(sent.getFirst().getAttributesMap())
                .isEqualTo(Map.of("table", "nba_raw.bdl_player_boxscores", "partition", "2025-12-27"));
        String push = "{\"message\":{\"data\":\"%s\"}}"
                .formatted(Base64.getEncoder().encodeToString(sent.getFirst().getData().toByteArray()));
        assertThat(new MessageReader("landing").read(push.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new MessageReader.Reading.Understood(BOX_SCORES));
    }

    @Test
    void anEventThatFailsIsCountedAndBreaksNothing() {
        publishing(() -> CompletableFuture.failedFuture(new IllegalArgumentException("no such topic")), BOX_SCORES);
        publishing(() -> { throw new IllegalStateException("no credentials"); }, BOX_SCORES);
        assertThat(counted("failed")).isEqualTo(2);
    }

    @Test
    void anEventAfterTheProcessBeganToStopIsCountedAndBreaksNothing() {
        PubSubEventPublisher stopped = new PubSubEventPublisher(new Answering(CompletableFuture::new), new MessageWriter("landing"), TOPICS,
                Clock.systemUTC(), meters);
        stopped.close();
        stopped.publish(BOX_SCORES);
        assertThat(counted("failed")).isEqualTo(1);
    }

    @Test
    void aPubSubThatDoesNotAnswerIsWaitedForOnceAndNotForEveryPartition() {
        TableUpdated[] season = Collections.nCopies(170, BOX_SCORES).toArray(TableUpdated[]::new);
        assertThat(publishing(CompletableFuture::new, season)).isGreaterThanOrEqualTo(PATIENCE).isLessThan(PATIENCE.multipliedBy(10));
        assertThat(sent).hasSizeLessThanOrEqualTo(170);
        assertThat(counted("late")).isEqualTo(170);
    }

    @Test
    void aClientThatHangsBeforeItSendsIsNotWaitedForEither() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Supplier<CompletableFuture<String>> hangs = () -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return CompletableFuture.completedFuture("too late");
        };
        assertThat(publishing(hangs, BOX_SCORES)).isLessThan(PATIENCE.multipliedBy(20));
        assertThat(counted("late")).isEqualTo(1);
    }
}
