package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.testing.cloud.BigQueryCall;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.Fault;
import fullcourt.testing.cloud.WithCloud;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever befalls one call of a write, doing it again ends in the same rows and the same answer, and the table was changed by one job. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryCrashMatrixTest {
    private static final Instant FIRST = Instant.parse("2025-01-17T13:00:00Z");
    private static final Instant AGAIN = Instant.parse("2025-01-17T14:00:00Z");
    private static final int MAX_RUNS = 4;
    private static final int MAX_CALLS = 30;
    private static final AtomicInteger TABLES = new AtomicInteger();
    private static BigQueryUnderTest bigQuery;

    @BeforeAll
    static void open() {
        bigQuery = new BigQueryUnderTest();
    }

    @AfterAll
    static void close() {
        bigQuery.close();
    }

    /** What is left when it is over. */
    private record End(List<String> rows, PublishResult result) {}

    @ParameterizedTest
    @EnumSource(Write.class)
    void theAnswerOfOneCallIsLost(Write write) {
        everyCallFails(write, new Fault.AnswerLost());
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void theConnectionOfOneCallBreaks(Write write) {
        everyCallFails(write, new Fault.ConnectionReset());
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void oneCallMeetsABackendError(Write write) {
        everyCallFails(write, Fault.backendError());
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void oneCallIsOneTooMany(Write write) {
        everyCallFails(write, Fault.rateLimitExceeded());
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void oneJobEndsInABackendError(Write write) {
        everyJobFails(write, Fault.jobBackendError());
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void theQueueOfTheTableIsFull(Write write) {
        End usual = usual(write);
        Table table = prepared(write, name(write, "queue", 1));
        bigQuery.proxy.fail(BigQueryCall::isMerge, 1, Fault.dmlQueueFull(table.id().toString()));
        assertThat(ended(write, table, bigQuery.impatientWarehouse())).isEqualTo(usual);
        assertThat(merges()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void theProcessDiesBeforeOneCall(Write write) {
        everyCallKills(write, false);
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void theProcessDiesAfterOneCall(Write write) {
        everyCallKills(write, true);
    }

    private static void everyCallFails(Write write, Fault fault) {
        End usual = usual(write);
        for (int call = 1; call < MAX_CALLS; call++) {
            Table table = prepared(write, name(write, fault.getClass().getSimpleName(), call));
            bigQuery.proxy.fail(_ -> true, call, fault);
            assertThat(ended(write, table, bigQuery.impatientWarehouse())).as("call %d", call).isEqualTo(usual);
            assertThat(merges()).as("merges, call %d", call).isOne();
            if (bigQuery.proxy.calls().size() < call)
                return;
        }
        throw new AssertionError("more calls than expected");
    }

    private static void everyJobFails(Write write, Fault fault) {
        End usual = usual(write);
        Predicate<BigQueryCall> named = call -> call.isJobInsert() && call.jobId().isPresent();
        for (int job = 1; job < MAX_CALLS; job++) {
            Table table = prepared(write, name(write, "job", job));
            bigQuery.proxy.fail(named, job, fault);
            assertThat(ended(write, table, bigQuery.impatientWarehouse())).as("job %d", job).isEqualTo(usual);
            if (bigQuery.proxy.acceptedJobs(named) < job)
                return;
        }
        throw new AssertionError("more jobs than expected");
    }

    private static void everyCallKills(Write write, boolean after) {
        End usual = usual(write);
        for (int call = 1; call < MAX_CALLS; call++) {
            Table table = prepared(write, name(write, after ? "after" : "before", call));
            ProcessDied.AtCall death = new ProcessDied.AtCall(call, after);
            boolean died = dies(write, table,
                    new BigQueryWarehouse(WatchedClient.of(bigQuery.impatientClient(), death), bigQuery.settings()));
            assertThat(ended(write, table, bigQuery.impatientWarehouse())).as("call %d", call).isEqualTo(usual);
            assertThat(merges()).as("merges, call %d", call).isOne();
            if (!died)
                return;
        }
        throw new AssertionError("more calls than expected");
    }

    private static boolean dies(Write write, Table table, Warehouse warehouse) {
        try {
            write.run(warehouse, table, bigQuery.stage, FIRST);
            return false;
        } catch (ProcessDied _) {
            return true;
        }
    }

    private static String name(Write write, String what, int number) {
        return "%s_%s_%d_%d".formatted(write, what, number, TABLES.incrementAndGet()).toLowerCase(Locale.ROOT);
    }

    private static Table prepared(Write write, String name) {
        Table table = write.table(name);
        write.prepare(bigQuery.newWarehouse(), table, bigQuery.stage);
        bigQuery.proxy.clearFaults();
        bigQuery.proxy.forgetCalls();
        return table;
    }

    private static End usual(Write write) {
        Table table = prepared(write, name(write, "usual", 0));
        return ended(write, table, bigQuery.newWarehouse());
    }

    /** Runs the write until it is done, at first through this warehouse and then, as after a crash, through new ones. */
    private static End ended(Write write, Table table, Warehouse first) {
        Warehouse warehouse = first;
        Instant at = FIRST;
        for (int run = 1; run <= MAX_RUNS; run++) {
            try {
                PublishResult result = write.run(warehouse, table, bigQuery.stage, at);
                bigQuery.proxy.clearFaults();
                assertThat(write.run(bigQuery.newWarehouse(), table, bigQuery.stage, AGAIN)).as("asked once more").isEqualTo(result);
                return new End(rows(table), result);
            } catch (WarehouseUnavailableException _) {
                warehouse = bigQuery.newWarehouse();
                at = AGAIN;
            }
        }
        throw new AssertionError("not done after %d runs".formatted(MAX_RUNS));
    }

    private static List<String> rows(Table table) {
        return bigQuery.newWarehouse().read(table, Partition.ALL).stream()
                .map(row -> "%s %d".formatted(row.get(Write.PLAYER), row.get(Write.POINTS)))
                .toList();
    }

    private static long merges() {
        return bigQuery.proxy.acceptedJobs(BigQueryCall::isMerge);
    }
}
