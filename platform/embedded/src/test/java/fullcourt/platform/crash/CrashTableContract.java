package fullcourt.platform.crash;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.receive.FileOutcome.AlreadyStaged;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome.RetryLater;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One test for each failure event of the design. */
public abstract class CrashTableContract {
    private static final ObjectPath FILE = path("LAL_GSW", "20250116_080000");
    private static final byte[] CONTENT = document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25");

    /** The same platform at every call within one test. */
    protected abstract Adapters.Engine engine();
    private final AtomicReference<EmbeddedPlatform> open = new AtomicReference<>();

    @AfterEach
    void close() {
        open.get().close();
    }

    @Test
    void afterACrashBeforeTheStagedObjectTheRedeliveryReadsTheFileAgain() {
        assertDies("stage.create ", Death.When.BEFORE);
        assertThat(restarted().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertPublishedOnce();
    }

    @Test
    void afterACrashBetweenStagedObjectAndFileRecordTheRedeliveryWritesTheRecord() {
        assertDies("state.create files/", Death.When.BEFORE);
        assertThat(restarted().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertPublishedOnce();
    }

    @Test
    void afterACrashBetweenStagedObjectAndFileRecordTheSweepWritesTheRecordIfTheMessageIsNeverRedelivered() {
        assertDies("state.create files/", Death.When.BEFORE);
        restarted().ingestion.publishStaged();
        platform().ingestion.sweep(Duration.ZERO);
        assertPublishedOnce();
        assertThat(stale()).isZero();
    }

    @Test
    void afterACrashBetweenFileRecordAndAcknowledgementTheRedeliveryIsAcknowledged() {
        assertDies("state.create files/", Death.When.AFTER);
        assertThat(restarted().ingestion.accept(FILE)).isInstanceOf(AlreadyStaged.class);
        platform().ingestion.publishStaged();
        assertPublishedOnce();
    }

    @Test
    void twoDeliveriesAtOnceAreOneStagedObjectAndOneFileRecord() {
        CountDownLatch bothAreReading = new CountDownLatch(2);
        open(new Fault() {
            @Override
            public void before(String call) {
                if (!call.startsWith("stage.create "))
                    return;
                bothAreReading.countDown();
                await(bothAreReading);
            }
        });
        platform().landing.create(FILE, CONTENT);
        CompletableFuture<FileOutcome> other = CompletableFuture.supplyAsync(() -> platform().ingestion.accept(FILE));
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(other.join()).isInstanceOf(Staged.class);
        platform().ingestion.publishStaged();
        assertPublishedOnce();
        assertThat(platform().fileRecords.entries("")).hasSize(1);
    }

    @Test
    void aCrashBetweenManifestAndCompareAndSetIsAdoptedByTheNextRunner() {
        assertDies("state.create manifest/", Death.When.AFTER);
        restarted().landing.create(path("BOS_MIA", "20250116_080000"), document("2025-01-15 jimmybutler 19"));
        platform().ingestion.accept(path("BOS_MIA", "20250116_080000")); // staged after the manifest was written: part of the next publish
        assertThat(rows()).containsExactly("jimmybutler 19", "lebronjames 30", "stephencurry 25");
        assertThat(publishState().sequence()).isEqualTo(2);
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
    }

    @Test
    void aPublishWhoseAnswerWasLostIsFoundByItsId() {
        Outage outage = Outage.ofAnswers(call -> call.startsWith("warehouse.publish "));
        open(outage);
        platform().landing.create(FILE, CONTENT);
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.RUNNING);
        outage.end();
        platform().ingestion.publishStaged();
        assertPublishedOnce();
    }

    @Test
    void aCrashBeforeTheMergeIsResumedWithTheSameManifest() {
        assertDies("warehouse.publish ", Death.When.BEFORE);
        restarted().ingestion.publishStaged();
        assertPublishedOnce();
    }

    @Test
    void aCrashAfterTheMergeRunsNothingTwice() {
        assertDies("warehouse.publish ", Death.When.AFTER);
        restarted().ingestion.publishStaged();
        assertPublishedOnce();
        assertThat(stale()).isZero();
    }

    @Test
    void afterACrashThatFollowsTheRemovalOfStagedRowsTheNextPassEndsThePublish() {
        assertDies("stage.delete ", Death.When.AFTER);
        restarted().ingestion.publishStaged();
        assertPublishedOnce();
    }

    @Test
    void aPausedRunnerThatWakesUpChangesNothing() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        open(new Fault() {
            @Override
            public void before(String call) {
                if (call.startsWith("warehouse.publish "))
                    meanwhile.getAndSet(() -> {}).run();
            }
        });
        EmbeddedPlatform paused = platform();
        meanwhile.set(() -> { // another process takes over, finishes and publishes a correction before the first one wakes up
            restarted().ingestion.publishStaged();
            ObjectPath correction = path("LAL_GSW", "20250116_100000");
            platform().landing.create(correction, document("2025-01-15 lebronjames 33"));
            platform().ingestion.accept(correction);
        });
        paused.landing.create(FILE, CONTENT);
        paused.ingestion.accept(FILE);
        assertThat(rows()).containsExactly("lebronjames 33", "stephencurry 25");
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
        assertThat(publishState().sequence()).isEqualTo(2);
        assertThat(runs()).hasSize(2);
    }

    @Test
    void anOlderFileAfterANewerOneIsNotAppliedAndCounted() {
        open(Fault.NONE);
        platform().landing.create(FILE, CONTENT);
        platform().ingestion.accept(FILE);
        ObjectPath older = path("LAL_GSW", "20250116_070000");
        platform().landing.create(older, document("2025-01-15 lebronjames 12"));
        assertThat(platform().ingestion.accept(older)).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 30", "stephencurry 25");
        assertThat(stale()).isEqualTo(1);
    }

    @Test
    void anUnreadableFileIsQuarantinedAndNeverRetried() {
        open(Fault.NONE);
        platform().landing.create(FILE, "{\"scores\":[{\"day\"".getBytes(StandardCharsets.UTF_8));
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(Quarantined.class);
        assertThat(platform().ingestion.sweep(Duration.ZERO).outcomes()).isEmpty();
        assertThat(platform().fileRecords.entries("")).singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.QUARANTINED));
    }

    @Test
    void filesAreAcknowledgedWhileTheWarehouseIsDownAndPublishedLater() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse."));
        open(outage);
        platform().landing.create(FILE, CONTENT);
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(AlreadyStaged.class);
        platform().ingestion.publishStaged();
        outage.end();
        platform().ingestion.publishStaged();
        assertPublishedOnce();
    }

    @Test
    void aPublishThatFailsIsAFindingUntilItSucceeds() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse.publish "));
        open(outage);
        platform().landing.create(FILE, CONTENT);
        platform().ingestion.accept(FILE);
        assertThat(platform().findings.open()).extracting(each -> each.finding().cause()).containsExactly("publish-failed/test_raw.scores");
        outage.end();
        platform().ingestion.publishStaged();
        assertThat(platform().findings.open()).isEmpty();
    }

    @Test
    void withoutFileRecordsNothingIsAcknowledged() {
        Outage outage = Outage.of(call -> call.startsWith("state."));
        open(outage);
        platform().landing.create(FILE, CONTENT);
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(RetryLater.class);
        outage.end();
        assertThat(platform().ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertPublishedOnce();
    }

    @Test
    void aFileWithoutAMessageIsFoundByTheSweep() {
        open(Fault.NONE);
        platform().landing.create(FILE, CONTENT);
        assertThat(platform().ingestion.sweep(Duration.ZERO).outcomes()).containsOnlyKeys(FILE);
        assertPublishedOnce();
        assertThat(platform().ingestion.sweep(Duration.ZERO).outcomes()).isEmpty();
    }

    @Test
    void aFileThatMayStillBeWrittenIsLeftToTheNextSweep() {
        open(Fault.NONE);
        platform().landing.create(FILE, CONTENT);
        assertThat(platform().ingestion.sweep(Duration.ofSeconds(1)).outcomes()).isEmpty();
        platform().setup.clock().pass(Duration.ofSeconds(2));
        assertThat(platform().ingestion.sweep(Duration.ofSeconds(1)).outcomes()).containsOnlyKeys(FILE);
    }

    @Test
    void aRefusedObjectIsQuarantinedAndTheOthersArePublished() {
        open(Fault.NONE);
        stageIllegalRow();
        platform().landing.create(FILE, CONTENT);
        platform().ingestion.accept(FILE);
        assertThat(rows()).containsExactly("lebronjames 30", "stephencurry 25");
        assertThat(platform().staged()).isEmpty();
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
        assertThat(publishState().isolateFailures()).isFalse();
        assertThat(platform().findings.open()).extracting(each -> each.finding().cause())
                .containsExactly("staged-rows-refused/test_raw.scores");
        assertThat(platform().state.stat(ObjectPath.of("refused/test_raw.scores/2025/0-illegal.ndjson"))).isPresent();
    }

    @Test
    void afterACrashWhileARefusedObjectIsQuarantinedTheNextPassFinishes() {
        for (Death.When when : Death.When.values()) {
            for (String call : List.of("state.create refused/", "stage.delete test_raw.scores/2025/0-illegal",
                    "state.replace publish-states/test_raw.scores")) {
                Death death = Death.at(died -> died.startsWith(call), when);
                open.set(setup("refused-%s-%s".formatted(when, call.hashCode())).with(death).open());
                stageIllegalRow();
                assertThat(death.isMetBy(() -> platform().publisher.publish(ScoresFeed.TABLE))).isTrue();
                restarted().landing.create(FILE, CONTENT);
                platform().ingestion.accept(FILE);
                platform().ingestion.publishStaged();
                assertThat(rows()).containsExactly("lebronjames 30", "stephencurry 25");
                assertThat(platform().staged()).isEmpty();
                assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
                platform().close();
            }
        }
        open(Fault.NONE);
    }

    private void stageIllegalRow() {
        byte[] illegal = ("{\"stage_row\":0,\"game_date\":\"2025-01-15\",\"player_lookup\":\"unknownplayer\",\"points\":999,\"captured_at\":\"2025-01-16T08:00:00Z\","
                + "\"source_path\":\"x\",\"source_generation\":1}\n").getBytes(StandardCharsets.UTF_8);
        platform().stageBucket.create(ObjectPath.of("test_raw.scores/2025/0-illegal.ndjson"), illegal);
    }

    private EmbeddedPlatform platform() {
        return open.get();
    }

    private void open(Fault fault) {
        open.set(setup("data").with(fault).open());
    }

    private Setup setup(String name) {
        return Setup.on(engine(), name).processors(new ScoresFeed());
    }

    private void assertDies(String call, Death.When when) {
        Death death = Death.at(died -> died.startsWith(call), when);
        open(death);
        platform().landing.create(FILE, CONTENT);
        assertThat(death.isMetBy(() -> platform().ingestion.accept(FILE))).isTrue();
    }

    private EmbeddedPlatform restarted() {
        open.set(platform().restarted());
        return platform();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void assertPublishedOnce() {
        assertThat(rows()).containsExactly("lebronjames 30", "stephencurry 25");
        assertThat(platform().staged()).isEmpty();
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
        assertThat(platform().fileRecords.entries("")).singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.LOADED));
        assertThat(runs()).doesNotHaveDuplicates();
        assertThat(platform().warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
    }

    private List<String> rows() {
        return platform().warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }

    private PublishState publishState() {
        return platform().publishStates.read(ScoresFeed.TABLE.id(), "2025").value();
    }

    /** Publishes that ended; the row that records the epoch's start is none. */
    private List<String> runs() {
        return platform().warehouse.read(RunHistory.RUNS, Partition.ALL).stream().map(run -> EndState.text(run, "run_id"))
                .filter(id -> id.startsWith("mg_" + ScoresFeed.TABLE.id())).toList();
    }

    private long stale() {
        return platform().warehouse.read(RunHistory.RUNS, Partition.ALL).stream().mapToLong(run -> EndState.number(run, "records_stale"))
                .sum();
    }
}
