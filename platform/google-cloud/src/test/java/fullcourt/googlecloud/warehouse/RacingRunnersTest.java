package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.failure.Shortage;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.testing.cloud.BigQueryCall;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.Fault;
import fullcourt.testing.cloud.WithCloud;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes at one write: one job changes the table, and all of them return its result. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class RacingRunnersTest {
    private static final Instant NOW = Instant.parse("2025-01-17T13:00:00Z");
    private BigQueryUnderTest bigQuery;

    @BeforeEach
    void open() {
        bigQuery = new BigQueryUnderTest();
    }

    @AfterEach
    void close() {
        bigQuery.close();
    }

    private Table prepared(Write write) {
        Table table = write.table("races");
        write.prepare(bigQuery.newWarehouse(), table, bigQuery.stage);
        bigQuery.proxy.forgetCalls();
        return table;
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    @Tag("F26")
    void twoProcessesAtOnceChangeTheTableOnce(Write write) throws InterruptedException, ExecutionException {
        Table table = prepared(write);
        List<Future<PublishResult>> results = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (int process = 0; process < 2; process++)
                results.add(processes.submit(() -> write.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW)));
        }
        assertThat(results.get(0).get()).isEqualTo(results.get(1).get());
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void aProcessThatWakesUpBeforeItsMergeFindsItDone(Write write) {
        Table table = prepared(write);
        List<PublishResult> other = new ArrayList<>();
        Warehouse sleeper = sleepingBefore(write == Write.APPEND ? "create ap_" : "create mg_",
                () -> other.add(write.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW)));
        assertThat(write.run(sleeper, table, bigQuery.stage, NOW.plusSeconds(3600))).isEqualTo(other.getFirst());
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
        assertThat(bigQuery.newWarehouse().read(table, Partition.ALL)).noneMatch(row -> row.get(Table.PROCESSED_AT).isAfter(NOW));
    }

    /** Another process finished the write and went on to the next one. */
    @Test
    void aProcessThatWakesUpAfterTheNextPublishChangesNothing() {
        Table table = prepared(Write.PUBLISH);
        Warehouse other = bigQuery.newWarehouse();
        Warehouse sleeper = sleepingBefore("create mg_", () -> {
            Write.PUBLISH.run(other, table, bigQuery.stage, NOW);
            Write.publishNext(other, table, bigQuery.stage, NOW);
        });
        Write.PUBLISH.run(sleeper, table, bigQuery.stage, NOW.plusSeconds(3600));
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isEqualTo(2);
        assertThat(other.read(table, Partition.ALL)).extracting(row -> row.get(Write.POINTS)).containsExactly(19L, 50L, 29L);
    }

    @Test
    void aJobThatStillRunsIsWaitedFor() {
        Table table = prepared(Write.PUBLISH);
        bigQuery.proxy.failFirst(call -> call.isJobRead() && call.jobId().orElseThrow().startsWith("mg_"), 3, new Fault.StillRunning());
        assertThat(Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW).applied()).isEqualTo(2);
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
    }

    @Test
    void aJobThatRunsTooLongIsFoundAgainByTheNextCall() {
        Table table = prepared(Write.PUBLISH);
        bigQuery.proxy.failFirst(call -> call.isJobRead() && call.jobId().orElseThrow().startsWith("mg_"), 100, new Fault.StillRunning());
        BigQuerySettings hasty = new BigQuerySettings(bigQuery.settings().location(), bigQuery.settings().stageBucket(), 1L << 34,
                Duration.ofMillis(300));
        assertThatThrownBy(() -> Write.PUBLISH.run(new BigQueryWarehouse(bigQuery.newClient(), hasty), table, bigQuery.stage, NOW))
                .isInstanceOf(WarehouseUnavailableException.class);
        bigQuery.proxy.clearFaults();
        assertThat(Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW).applied()).isEqualTo(2);
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
    }

    @Test
    void theFirstAnswerIsGivenWhenStagedRowsAndPlansAreLongGone() {
        Table table = prepared(Write.PUBLISH);
        PublishResult first = Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW);
        bigQuery.dropStaging();
        ObjectStore stage = bigQuery.stage;
        for (ObjectPath path : stage.list(table.id() + "/season", 10).stream().map(object -> object.path()).toList())
            stage.delete(path);
        assertThat(Write.PUBLISH.run(bigQuery.newWarehouse(), table, stage, NOW)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create pl_", "create mg_"})
    void anAttemptWhoseStagedRowsExpiredIsMadeAnew(String lastCall) {
        Table table = prepared(Write.PUBLISH);
        Warehouse dying = sleepingBefore(lastCall, () -> { throw new ProcessDied(); });
        assertThatThrownBy(() -> Write.PUBLISH.run(dying, table, bigQuery.stage, NOW)).isInstanceOf(ProcessDied.class);
        bigQuery.dropStaging();
        assertThat(Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW).applied()).isEqualTo(2);
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
    }

    @Test
    void aMergeWhoseStagedRowsExpiredIsFollowedByAnotherAttempt() {
        Table table = prepared(Write.PUBLISH);
        Warehouse sleeper = sleepingBefore("create mg_", bigQuery::dropStaging);
        assertThat(Write.PUBLISH.run(sleeper, table, bigQuery.stage, NOW).applied()).isEqualTo(2);
        assertThat(bigQuery.newWarehouse().read(table, Partition.ALL)).hasSize(3);
    }

    /** Every minute a process retries, and every time its jobs fail. */
    @ParameterizedTest
    @EnumSource(Write.class)
    void aWriteThatFailedAllNightSucceedsInTheMorning(Write write) {
        Table table = prepared(write);
        bigQuery.proxy.failFirst(BigQueryCall::isMerge, 12, Fault.jobBackendError());
        for (int minute = 0; minute < 4; minute++)
            assertThatThrownBy(() -> write.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW))
                    .isInstanceOf(WarehouseUnavailableException.class);
        bigQuery.proxy.forgetCalls();
        write.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW);
        assertThat(bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge)).isOne();
        assertThat(bigQuery.proxy.count(BigQueryCall::isJobRead)).isLessThan(40);
    }

    @Test
    void aLoadThatIsNotAllowedSetsNothingAside() {
        Table table = prepared(Write.PUBLISH);
        bigQuery.proxy.failFirst(BigQueryCall::isLoad, 1, new Fault.JobFailed("accessDenied", "no storage.objects.get"));
        assertThatThrownBy(() -> Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW))
                .isInstanceOfSatisfying(WarehouseShortageException.class,
                        failure -> assertThat(failure.shortage()).contains(Shortage.ACCESS));
        assertThat(Write.PUBLISH.run(bigQuery.newWarehouse(), table, bigQuery.stage, NOW).applied()).isEqualTo(2);
    }

    /** A warehouse that runs an action just before its first call of this kind. */
    private Warehouse sleepingBefore(String start, Runnable meanwhile) {
        return new BigQueryWarehouse(WatchedClient.of(bigQuery.newClient(), new WatchedClient.Watcher() {
            private boolean slept;

            @Override
            public void before(String call) {
                if (slept || !call.startsWith(start))
                    return;
                slept = true;
                meanwhile.run();
            }

            @Override
            public void after(String call) {}
        }), bigQuery.settings());
    }
}
