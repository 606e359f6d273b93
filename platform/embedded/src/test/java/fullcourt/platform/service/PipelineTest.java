package fullcourt.platform.service;

import static fullcourt.platform.testing.ToyLeague.BOARD;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.GAMES;
import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.play;
import static fullcourt.platform.testing.ToyLeague.played;
import static fullcourt.platform.testing.ToyLeague.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.ServiceName;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.state.DirtyMark;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 16 January 2025. */
class PipelineTest {
    private static final int TODAY = 16;

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void open() {
        platform = ToyLeague.whole(Setup.in(folder)).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void settlesFromTheEarliestDayThatMovedAndThenHasNothingToDo() {
        Pipeline pipeline = pipelineOf(platform);
        play(platform, TODAY);
        pipeline.settle(decision -> {});
        played(platform, 14, "LAL", 99, 2);
        assertThat(pipeline.isUnsettled()).isTrue();
        assertThat(daysActed(pipeline)).containsOnly(day(14), day(15), day(16));
        assertThat(pipeline.isUnsettled()).isFalse();
        assertThat(daysActed(pipeline)).isEmpty();
    }

    @Test
    void theFirstSettlingOfAProcessDoesWhatTheOneBeforeItHadHeardOfAndNotDone() {
        pipelineOf(platform).settle(decision -> {});
        play(platform, TODAY); // published; and then the process is gone
        platform = platform.restarted();
        Pipeline next = pipelineOf(platform);
        assertThat(next.isUnsettled()).isTrue();
        assertThat(daysActed(next)).contains(day(TODAY - Pipeline.LOOK_BACK_DAYS), day(TODAY));
        assertThat(rows(platform, BOARD, TODAY)).hasSize(2);
        assertThat(next.isUnsettled()).isFalse();
    }

    @Test
    @Tag("F05")
    void aCorrectionOlderThanTheLookBackIsFollowedByTheNextProcess() {
        play(platform, TODAY);
        pipelineOf(platform).settle(decision -> {});
        played(platform, 2, "LAL", 99, 2); // published; and then the process is gone
        platform = platform.restarted();
        Pipeline next = pipelineOf(platform);
        assertThat(daysActed(next)).contains(day(2), day(3), day(8), day(TODAY));
        assertThat(rows(platform, FORM, TODAY)).contains("2025-01-16 LAL 217");
        assertThat(next.isUnsettled()).isFalse();
    }

    @Test
    void aStopOfAnyLengthLeavesNoDayOut() {
        play(platform, TODAY + 10);
        pipelineOf(platform).settle(decision -> {});
        platform.setup.clock().pass(Duration.ofDays(10));
        platform = platform.restarted();
        assertThat(daysActed(pipelineOf(platform))).contains(day(TODAY + 1), day(TODAY + 10));
        assertThat(rows(platform, BOARD)).hasSize(2 * (TODAY + 10));
    }

    @Test
    void aChangeThatComesWhileItsMarkIsFollowedKeepsItsMark() {
        play(platform, TODAY);
        List<DirtyMark> seen = platform.marks.pending(List.of(ServiceName.ANALYTICS));
        played(platform, 12, "GSW", 500, 2);
        seen.forEach(platform.marks::clear);
        assertThat(platform.marks.pending(List.of(ServiceName.ANALYTICS))).extracting(DirtyMark::table).containsExactly(GAMES.id());
    }

    @Test
    void anOlderSeasonIsFollowedToItsEndAndNoFurther() {
        play(platform, TODAY);
        pipelineOf(platform).settle(decision -> {});
        platform.setup.clock().pass(Duration.ofDays(365));
        Pipeline pipeline = pipelineOf(platform);
        pipeline.settle(decision -> {});
        played(platform, 2, "LAL", 99, 2);
        assertThat(daysActed(pipeline)).contains(day(2), day(TODAY)).allMatch(day -> day.getYear() == 2025);
        assertThat(pipeline.isUnsettled()).isFalse();
    }

    @Test
    void theWholeSeasonIsComparedOnceABusinessDay() {
        Pipeline pipeline = pipelineOf(platform);
        pipeline.settle(decision -> {});
        assertThat(pipeline.compareSeasonIfDue(TimeLimit.NONE)).isTrue();
        assertThat(pipeline.compareSeasonIfDue(TimeLimit.NONE)).isFalse();
        assertThat(pipelineOf(platform.restarted()).compareSeasonIfDue(TimeLimit.NONE)).isFalse();
        platform.setup.clock().pass(Duration.ofDays(1));
        assertThat(pipeline.compareSeasonIfDue(TimeLimit.NONE)).isTrue();
    }

    @Test
    void aNewDayIsReconciledAlthoughNothingChanged() {
        Pipeline pipeline = pipelineOf(platform);
        play(platform, TODAY + 1); // the schedule of tomorrow is known, and so is its score: a toy league may do that
        pipeline.settle(decision -> {});
        assertThat(rows(platform, BOARD, TODAY + 1)).isEmpty();
        platform.setup.clock().pass(Duration.ofDays(1));
        assertThat(pipeline.isUnsettled()).isTrue();
        assertThat(daysActed(pipeline)).containsExactly(day(TODAY + 1));
        assertThat(rows(platform, BOARD, TODAY + 1)).hasSize(2);
        assertThat(pipeline.isUnsettled()).isFalse();
    }

    @Test
    void aMoveHeardOfDuringAPassIsSettledByTheNextOne() {
        Pipeline pipeline = pipelineOf(platform);
        play(platform, TODAY);
        AtomicBoolean corrected = new AtomicBoolean();
        pipeline.settle(decision -> {
            if (decision.table().equals(BOARD.id()) && decision.date().equals(day(TODAY)) && corrected.compareAndSet(false, true))
                played(platform, 12, "GSW", 500, 2); // everything of that day has been walked past
        });
        assertThat(corrected).isTrue();
        assertThat(pipeline.isUnsettled()).isTrue();
        assertThat(daysActed(pipeline)).contains(day(12), day(TODAY));
        assertThat(rows(platform, BOARD, 12)).anyMatch(row -> row.startsWith("2025-01-12 GSW 5"));
    }

    @Test
    void whatCouldNotBeSettledIsSettledLater() {
        AtomicBoolean gone = new AtomicBoolean();
        platform = platform.restartedAs(platform.setup.with(Outage.of(call -> gone.get() && call.startsWith("warehouse."))));
        Pipeline pipeline = pipelineOf(platform);
        pipeline.settle(decision -> {});
        play(platform, TODAY);
        gone.set(true);
        assertThatThrownBy(() -> pipeline.settle(decision -> {})).isInstanceOf(WarehouseUnavailableException.class);
        assertThat(pipeline.isUnsettled()).isTrue();
        gone.set(false);
        pipeline.settle(decision -> {});
        assertThat(rows(platform, BOARD)).hasSize(2 * TODAY);
    }

    private static Pipeline pipelineOf(EmbeddedPlatform platform) {
        return new Pipeline(platform.ingestion, platform.reconciler, platform.marks, platform.state,
                instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC), platform.setup.clock());
    }

    private static List<LocalDate> daysActed(Pipeline pipeline) {
        return pipeline.settle(decision -> {}).stream().filter(PartitionDecision::acted).map(PartitionDecision::date).distinct().sorted()
                .toList();
    }
}
