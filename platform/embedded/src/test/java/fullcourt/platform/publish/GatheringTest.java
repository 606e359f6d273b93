package fullcourt.platform.publish;

import static fullcourt.platform.publish.PublisherTest.GAME_DATE;
import static fullcourt.platform.publish.PublisherTest.JAN_15;
import static fullcourt.platform.publish.PublisherTest.PLAYER;
import static fullcourt.platform.publish.PublisherTest.POINTS;
import static fullcourt.platform.publish.PublisherTest.SCORES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publish waits for the rows of other messages before it collects. */
class GatheringTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @TempDir
    private Path folder;
    private EmbeddedPlatform platform;
    private final List<Duration> waits = new ArrayList<>();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).tables(SCORES).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @Tag("F43")
    void whatIsStagedDuringTheWaitGoesIntoTheSameMerge() {
        stage("lebronjames");
        long applied = publisher(TWO_SECONDS, time -> {
            waits.add(time);
            stage("stephencurry");
        }).publishGathered(SCORES);
        assertThat(applied).isEqualTo(2);
        assertThat(waits).containsExactly(TWO_SECONDS);
        assertThat(platform.publishStates.read(SCORES.id(), "2025").value().sequence()).isEqualTo(1);
    }

    @Test
    void whatIsStagedDuringAMergeWaitsForOthersToo() {
        platform.close();
        AtomicInteger left = new AtomicInteger(1);
        platform = Setup.in(folder).tables(SCORES).with(new Fault() {
            @Override
            public void after(String call) {
                if (call.startsWith("warehouse.publish") && left.getAndDecrement() > 0)
                    stage("stephencurry");
            }
        }).open();
        stage("lebronjames");
        publisher(TWO_SECONDS, waits::add).publishGathered(SCORES);
        assertThat(platform.warehouse.read(SCORES, Partition.of(JAN_15))).hasSize(2);
        assertThat(waits).containsExactly(TWO_SECONDS, TWO_SECONDS);
    }

    @Test
    void aWindowInWhichAnotherProcessPublishedDoesNotCount() {
        stage("lebronjames");
        Publisher other = publisher(TWO_SECONDS, time -> {});
        long applied = publisher(TWO_SECONDS, time -> {
            waits.add(time);
            if (waits.size() == 1) {
                other.publishGathered(SCORES);
                stage("stephencurry");
            }
        }).publishGathered(SCORES);
        assertThat(applied).isEqualTo(1);
        assertThat(waits).containsExactly(TWO_SECONDS, TWO_SECONDS);
        assertThat(platform.publishStates.read(SCORES.id(), "2025").value().sequence()).isEqualTo(2);
    }

    @Test
    void aPublishIsTakenOverAfterTenIdleWindows() {
        platform.close();
        Outage outage = Outage.of(call -> call.startsWith("warehouse.publish"));
        platform = Setup.in(folder).tables(SCORES).with(outage).open();
        stage("lebronjames");
        assertThatThrownBy(() -> platform.publisher.publish(SCORES)).isInstanceOf(WarehouseUnavailableException.class);
        outage.end();
        assertThat(publisher(TWO_SECONDS, waits::add).publishGathered(SCORES)).isEqualTo(1);
        assertThat(waits).hasSize(10);
        assertThat(platform.publishStates.read(SCORES.id(), "2025").value().sequence()).isEqualTo(1);
    }

    @Test
    void otherCallersDoNotWaitForTheOneInItsWindow() {
        stage("lebronjames");
        List<Long> others = new ArrayList<>();
        Publisher[] publisher = new Publisher[1];
        publisher[0] = publisher(TWO_SECONDS, time -> {
            Thread other = Thread.ofVirtual().start(() -> others.add(publisher[0].publishGathered(SCORES)));
            assertThat(joined(other)).isTrue();
        });
        assertThat(publisher[0].publishGathered(SCORES)).isEqualTo(1);
        assertThat(others).containsExactly(0L);
    }

    @Test
    void nothingStagedIsNothingToWaitFor() {
        publisher(TWO_SECONDS, waits::add).publishGathered(SCORES);
        assertThat(waits).isEmpty();
    }

    @Test
    void aTimerThatResumesWhatWasLeftDoesNotWait() {
        stage("lebronjames");
        publisher(TWO_SECONDS, waits::add).publish(SCORES);
        assertThat(waits).isEmpty();
        assertThat(platform.warehouse.read(SCORES, Partition.of(JAN_15))).hasSize(1);
    }

    private static boolean joined(Thread other) {
        try {
            return other.join(Duration.ofSeconds(30));
        } catch (InterruptedException _) {
            return false;
        }
    }

    private Publisher publisher(Duration gather, Consumer<Duration> waiting) {
        return platform.publisher(
                new PublishLimits(Duration.ofMinutes(5), 1000, new Gathering(gather, waiting), EmbeddedPlatform.PARALLELISM),
                (table, object, problem) -> false);
    }

    private void stage(String player) {
        platform.stage.write(SCORES, player, List.of(Row.of(SCORES).set(GAME_DATE, JAN_15).set(PLAYER, player).set(POINTS, 20L)
                .set(Table.CAPTURED_AT, Setup.NOW).set(Table.SOURCE_GENERATION, 1L).set(Table.SOURCE_PATH, "scores/" + player)
                .buildStaged()));
    }
}
