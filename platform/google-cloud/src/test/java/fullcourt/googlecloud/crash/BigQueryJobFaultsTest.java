package fullcourt.googlecloud.crash;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import fullcourt.testing.cloud.BigQueryCall;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.Fault;
import fullcourt.testing.cloud.WithCloud;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the crash table says of the jobs inside one publish: whatever befalls a request, each job runs once and the rows are there once. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryJobFaultsTest {
    private static final ObjectPath FILE = path("LAL_GSW", "20250116_080000");
    private final List<BigQueryProxy> proxies = new ArrayList<>();
    private EmbeddedPlatform platform;

    /** The jobs of a publish of the table, by what their names begin with. */
    enum Step {
        LOAD("ld_"), PLAN("pl_"), MERGE("mg_");

        private final String prefix;

        Step(String prefix) {
            this.prefix = prefix;
        }

        Predicate<BigQueryCall> insertion() {
            return call -> call.isJobInsert() && isNamed(call);
        }

        Predicate<BigQueryCall> reading() {
            return call -> call.isJobRead() && isNamed(call);
        }

        private boolean isNamed(BigQueryCall call) {
            return call.jobId().filter(id -> id.startsWith(prefix) && id.contains("test_raw-scores")).isPresent();
        }
    }

    @BeforeEach
    void open() {
        platform = Setup.on(new BigQueryEngine(proxies::add), "jobs").processors(new ScoresFeed()).open();
        platform.landing.create(FILE, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25"));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private static Stream<Arguments> requestsThatFail() {
        return Stream.of(Step.values()).flatMap(step -> Stream
                .of(new Fault.AnswerLost(), new Fault.ConnectionReset(), Fault.rateLimitExceeded(), Fault.backendError())
                .map(fault -> Arguments.of(step, fault)));
    }

    @ParameterizedTest
    @MethodSource("requestsThatFail")
    void aRequestThatFailsOnceCostsNothing(Step step, Fault fault) {
        proxy().fail(step.insertion(), 1, fault);
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertPublished();
        assertThat(Stream.of(Step.values()).map(each -> proxy().acceptedJobs(each.insertion()))).containsExactly(1L, 1L, 1L);
    }

    private static Stream<Arguments> jobsThatFail() {
        return Stream.of(Arguments.of(Step.LOAD, Fault.jobBackendError()), Arguments.of(Step.MERGE, Fault.jobBackendError()),
                Arguments.of(Step.MERGE, Fault.dmlQueueFull("p:test_raw.scores")));
    }

    @ParameterizedTest
    @MethodSource("jobsThatFail")
    void aJobThatFailedAndMaySucceedIsTriedUnderTheNextName(Step step, Fault fault) {
        proxy().fail(step.insertion(), 1, fault);
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        platform.ingestion.publishStaged();
        assertPublished();
        assertThat(proxy().acceptedJobs(step.insertion())).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aJobThatStillRunsIsWaitedFor(Step step) {
        proxy().fail(step.reading(), 2, new Fault.StillRunning());
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertPublished();
        assertThat(proxy().acceptedJobs(step.insertion())).isEqualTo(1);
    }

    @Test
    void aCrashBetweenLoadAndMergeIsResumedAndTheLoadIsNotDoneAgain() {
        proxy().failFirst(Step.MERGE.insertion(), Integer.MAX_VALUE, new Fault.Refused(403, "quotaExceeded", "Quota exceeded."));
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.RUNNING);
        assertThat(rows()).isEmpty();
        proxy().clearFaults();
        platform = platform.restarted();
        platform.ingestion.publishStaged();
        assertPublished();
        assertThat(Stream.of(Step.values()).map(each -> proxy().acceptedJobs(each.insertion()))).containsExactly(1L, 1L, 1L);
    }

    private static Stream<Arguments> shortages() {
        return Stream
                .of(new Fault.Refused(403, "quotaExceeded", "Quota exceeded."), new Fault.JobFailed("quotaExceeded", "Quota exceeded."),
                        new Fault.Refused(403, "accessDenied", "Access Denied."), new Fault.JobFailed("accessDenied", "Access Denied."),
                        new Fault.JobFailed("resourcesExceeded", "Resources exceeded during query execution."),
                        new Fault.Refused(403, "responseTooLarge", "Response too large to return."))
                .flatMap(fault -> Stream.of(Step.LOAD, Step.MERGE).map(step -> Arguments.of(step, fault)));
    }

    /** Nothing is lost while something is short, nothing is there twice afterwards, and the breaker's count is not touched. */
    @ParameterizedTest
    @MethodSource("shortages")
    void whatIsShortKeepsTheRowsStagedUntilThereIsEnough(Step step, Fault fault) {
        proxy().failFirst(step.insertion(), Integer.MAX_VALUE, fault);
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        platform.ingestion.publishStaged();
        assertThat(rows()).isEmpty();
        assertThat(platform.staged()).hasSize(1);
        assertThat(platform.fileRecords.entries("")).singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(FileRecord.State.LOADED));
        assertThat(platform.findings.open()).extracting(open -> open.finding().cause()).containsExactly("publish-failed/test_raw.scores");
        proxy().clearFaults();
        platform.ingestion.publishStaged();
        assertPublished();
        assertThat(platform.findings.open()).isEmpty();
    }

    /** A load that is refused for its rows quarantines their file, in the cloud as well. */
    @Test
    void badRowsQuarantineTheirFile() {
        platform.files.handle(FILE);
        ObjectMetadata staged = platform.staged().getFirst();
        long generation = platform.landing.stat(FILE).orElseThrow().generation();
        platform.stageBucket.replace(staged.path(), ("{\"stage_row\":0,\"game_date\":\"2025-01-15\",\"player_lookup\":\"x\",\"points\":999,"
                + "\"captured_at\":\"2025-01-16T08:00:00Z\",\"source_path\":\"%s\",\"source_generation\":%d}\n").formatted(FILE, generation)
                .getBytes(StandardCharsets.UTF_8),
                staged.generation());
        Instant stagedAt = platform.stageBucket.stat(staged.path()).orElseThrow().storedAt();
        platform.setup.clock().pass(Duration.between(platform.setup.clock().instant(), stagedAt).plusMinutes(11));
        platform.ingestion.publishStaged();
        assertThat(rows()).isEmpty();
        assertThat(platform.staged()).isEmpty();
        assertThat(platform.fileRecords.find(FILE, generation).orElseThrow().state()).isEqualTo(FileRecord.State.QUARANTINED);
        assertThat(platform.quarantinedFiles.files(10)).hasSize(1);
    }

    @Test
    void aRepeatedPublishStartsNoJob() {
        platform.ingestion.accept(FILE);
        proxy().forgetCalls();
        platform = platform.restarted();
        platform.ingestion.accept(FILE);
        platform.ingestion.publishStaged();
        assertThat(proxy().acceptedJobs(call -> Stream.of(Step.values()).anyMatch(step -> step.insertion().test(call)))).isZero();
        assertPublished();
    }

    @Test
    void thirtyFilesThatWaitTogetherAreOneMerge() {
        for (int game = 0; game < 30; game++) {
            ObjectPath file = path("game%02d".formatted(game), "20250116_080000");
            platform.landing.create(file, document("2025-01-15 player%02d 10".formatted(game)));
            platform.files.handle(file);
        }
        platform.ingestion.publishStaged();
        assertThat(rows()).hasSize(30);
        assertThat(proxy().acceptedJobs(Step.MERGE.insertion())).isEqualTo(1);
    }

    private BigQueryProxy proxy() {
        return proxies.getLast();
    }

    private void assertPublished() {
        assertThat(proxy().faultsThatNeverCame()).isZero();
        assertThat(rows()).containsExactly("lebronjames 30", "stephencurry 25");
        assertThat(publishState().phase()).isEqualTo(PublishState.Phase.IDLE);
        assertThat(platform.staged()).isEmpty();
        assertThat(platform.warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
    }

    private PublishState publishState() {
        return platform.publishStates.read(ScoresFeed.TABLE.id(), "2025").value();
    }

    private List<String> rows() {
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }
}
