package fullcourt.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fullcourt.platform.events.PipelineMessage.BackfillRequested;
import fullcourt.platform.events.PipelineMessage.FileLanded;
import fullcourt.platform.events.PipelineMessage.PredictionRequested;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every platform guarantees about events. A subclass provides the adapter and a subscriber, and adds no tests. */
public abstract class EventPublisherContract {
    private static final int PUBLISHERS = 8;
    private static final int EVENTS = 25;
    private static final int MAX_WAITS = 20 * PUBLISHERS * EVENTS;
    private static final LocalDate DEC_27 = LocalDate.of(2025, 12, 27);
    private static final TableId BOX_SCORES = new TableId("nba_raw", "bdl_player_boxscores");
    private static final TableUpdated UPDATED = new TableUpdated(BOX_SCORES, Partition.of(DEC_27));

    /** The same publisher at every call within one test. */
    protected abstract EventPublisher events();

    /** What reached the subscriber since the last call; waits for a moment if there is nothing. */
    protected abstract List<PipelineMessage> newlyDelivered();

    /** From now on deliveries fail. */
    protected abstract void interruptDelivery();

    protected abstract void resumeDelivery();

    /** Everything delivered until all of these are; order and repetitions are not guaranteed. */
    private List<PipelineMessage> deliveredUntil(Collection<? extends PipelineMessage> expected) {
        List<PipelineMessage> delivered = new ArrayList<>();
        for (int waits = 0; waits < MAX_WAITS && !delivered.containsAll(expected); waits++)
            delivered.addAll(newlyDelivered());
        return delivered;
    }

    @Test
    void everyKindOfMessageArrivesAsItWasPublished() {
        List<PipelineMessage> published = List.of(UPDATED, new TableUpdated(BOX_SCORES, Partition.ALL),
                new BackfillRequested(BOX_SCORES, DEC_27, DEC_27.plusDays(2)), new PredictionRequested("lebronjames", DEC_27),
                new FileLanded(ObjectPath.of("odds-api/2025-12-27T00:05:00+00:00/Dončić & \"Luka\" 🏀.json")));
        published.forEach(events()::publish);
        assertThat(deliveredUntil(published)).hasSameElementsAs(published);
    }

    @Test
    void everyEventOfConcurrentPublishersIsDeliveredAtLeastOnce() {
        List<List<TableUpdated>> published = IntStream.range(0, PUBLISHERS).mapToObj(EventPublisherContract::days).toList();
        CompletableFuture.allOf(published.stream().map(days -> CompletableFuture.runAsync(() -> days.forEach(events()::publish)))
                .toArray(CompletableFuture<?>[]::new)).join();
        List<TableUpdated> all = published.stream().flatMap(List::stream).toList();
        assertThat(deliveredUntil(all)).hasSameElementsAs(all);
    }

    private static List<TableUpdated> days(int publisher) {
        return Stream.iterate(DEC_27.plusDays((long) publisher * EVENTS), day -> day.plusDays(1)).limit(EVENTS)
                .map(day -> new TableUpdated(BOX_SCORES, Partition.of(day))).toList();
    }

    @Test
    void anEventThatCannotBeDeliveredDoesNotFailItsPublisher() {
        interruptDelivery();
        assertThatCode(() -> events().publish(UPDATED)).doesNotThrowAnyException();
    }

    @Test
    void afterAFailureTheNextEventsAreDelivered() {
        interruptDelivery();
        events().publish(UPDATED);
        resumeDelivery();
        TableUpdated next = new TableUpdated(BOX_SCORES, Partition.of(DEC_27.plusDays(1)));
        events().publish(next);
        assertThat(deliveredUntil(List.of(next))).contains(next);
    }

    @Test
    void anEventOfAReportingTableFailsNothing() {
        assertThatCode(() -> events().publish(new TableUpdated(new TableId("nba_orchestration", "rejected_rows"), Partition.ALL)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPublisherThatIsBeingInterruptedGoesOnAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            events().publish(UPDATED);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
