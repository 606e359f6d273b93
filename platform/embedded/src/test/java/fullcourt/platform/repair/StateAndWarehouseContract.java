package fullcourt.platform.repair;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.ServiceName;
import fullcourt.platform.objects.HaltedException;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.repair.Comparison.Apart;
import fullcourt.platform.repair.Comparison.Together;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two seasons of scores and tables derived from them; then a part is lost, restored or truncated. */
public abstract class StateAndWarehouseContract {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 16);
    private static final Table TOTALS = Table.named("test_analytics", "totals").grain("one player and day")
            .columns(ScoresFeed.DAY, ScoresFeed.PLAYER, ScoresFeed.POINTS).partitionedBy(ScoresFeed.DAY)
            .naturalKey(ScoresFeed.DAY, ScoresFeed.PLAYER).loadedBy(LoadMode.REPLACE_PARTITION);
    private static final ToyStep STEP = new ToyStep(TOTALS, Phase.ANALYTICS, new SqlFile("totals", """
            SELECT today.game_date, today.player_lookup, SUM(past.points) AS points
            FROM test_raw.scores AS today
            JOIN test_raw.scores AS past
              ON past.player_lookup = today.player_lookup AND past.game_date >= @window_start AND past.game_date <= @game_date
            WHERE today.game_date = @game_date
            GROUP BY today.game_date, today.player_lookup"""), List.of(Input.seasonThrough(ScoresFeed.TABLE.id())),
            new Expectation(new SqlFile("scored",
                    "SELECT game_date AS partition_date, player_lookup AS expected_key FROM test_raw.scores WHERE game_date >= @from_date AND game_date <= @to_date"),
                    ScoresFeed.PLAYER),
            Optional.empty());
    private final AtomicReference<EmbeddedPlatform> open = new AtomicReference<>();

    /** The same platform at every call within one test. */
    protected abstract Adapters.Engine engine();

    /** The next process, which finds no warehouse. */
    protected abstract EmbeddedPlatform restartedWithoutWarehouse(EmbeddedPlatform platform);

    @AfterEach
    void close() {
        open.get().close();
    }

    @Test
    void nothingIsWrongWithWhatWasWrittenInOrder() {
        play();
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
        next(platform().restarted());
        assertThat(platform().gate.isClosed()).isFalse();
    }

    @Test
    void aStateThatWasDeletedAloneHaltsEveryWrite() {
        play();
        List<String> rows = rows();
        emptyState();
        next(platform().restarted());
        assertHalted("the state was lost");
        assertThat(rows()).isEqualTo(rows);
        assertThat(platform().adapters().state().list("", 10)).isEmpty();
        assertThat(platform().findings.open()).extracting(each -> each.finding().cause()).containsExactly(StateCheck.CAUSE);
    }

    @Test
    void aStateThatWasDeletedAloneIsMadeAgainFromTheWarehouse() {
        play();
        List<String> rows = rows();
        emptyState();
        next(platform().restarted());
        repaired(RepairKind.ADOPT);
        assertThat(rows()).isEqualTo(rows);
        correctionLands();
    }

    @Test
    void aStateThatWasDeletedAloneIsMadeAgainFromTheFiles() {
        play();
        List<String> rows = rows();
        emptyState();
        next(platform().restarted());
        repaired(RepairKind.REBUILD);
        assertThat(rows()).isEqualTo(rows);
        correctionLands();
    }

    @Test
    void aWarehouseThatWasDeletedAloneIsMadeAgainFromTheFiles() {
        play();
        List<String> rows = rows();
        next(restartedWithoutWarehouse(platform()));
        assertHalted("the warehouse was lost");
        repaired(RepairKind.REBUILD);
        assertThat(rows()).isEqualTo(rows);
        correctionLands();
    }

    @Test
    void anEmptyWarehouseThatIsAdoptedIsFilledAgainSinceEveryFileIsReadAgain() {
        play();
        List<String> rows = rows();
        next(restartedWithoutWarehouse(platform()));
        repaired(RepairKind.ADOPT);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aStateRestoredFromAnOlderCopyHaltsAndLosesNothing() {
        open(Fault.NONE);
        lands("LAL_GSW", "20250116_080000", "2025-01-15 lebronjames 30");
        SavedBucket older = SavedBucket.of(platform().adapters().state());
        lands("BOS_MIA", "20250116_090000", "2025-01-15 jimmybutler 19");
        older.putBack();
        next(platform().restarted());
        assertHalted("the state is older than the warehouse");
        lands("DEN_PHX", "20250116_100000");
        repaired(RepairKind.ADOPT);
        assertThat(scores()).contains("2025-01-15 jimmybutler 19", "2025-01-15 lebronjames 30");
        correctionLands();
    }

    @Test
    void aStateOfWhichOnlyOnePartWasRestoredHalts() {
        play();
        SavedBucket older = SavedBucket.of(platform().adapters().state());
        correctionLands();
        older.putBack("publish-states/test_raw.scores");
        next(platform().restarted());
        assertHalted("the state is older than the warehouse");
        assertThat(apart().evidence()).singleElement().asString().startsWith("test_raw.scores 2025: the warehouse has seen write");
    }

    @Test
    void aPublishStateThatWasRemovedHalts() {
        play();
        platform().adapters().state().delete(ObjectPath.of("publish-states/test_raw.scores/2024.json"));
        next(platform().restarted());
        assertHalted("the state is older than the warehouse");
    }

    @Test
    void aStateRestoredToBeforeARepairHalts() {
        play();
        SavedBucket before = SavedBucket.of(platform().adapters().state());
        emptyState();
        next(platform().restarted());
        repaired(RepairKind.ADOPT);
        before.putBack();
        next(platform().restarted());
        assertHalted("the state is older than the warehouse");
    }

    @Test
    void bothDeletedAreMadeAgainUnasked() {
        play();
        List<String> rows = rows();
        emptyState();
        SavedBucket.empty(platform().adapters().stage());
        next(restartedWithoutWarehouse(platform()));
        assertThat(platform().gate.isClosed()).isFalse();
        settle();
        assertThat(rows()).isEqualTo(rows);
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
    }

    @Test
    void aCrashOnEitherSideOfTheCommitIsNoMismatch() {
        for (Death.When when : Death.When.values()) {
            Death death = Death.at(call -> call.startsWith("warehouse.publish test_raw.scores"), when);
            open.set(setup("crash-" + when).with(death).open());
            platform().landing.create(path("LAL_GSW", "20250116_080000"), document("2025-01-15 lebronjames 30"));
            assertThat(death.isMetBy(() -> platform().ingestion.accept(path("LAL_GSW", "20250116_080000")))).isTrue();
            next(platform().restarted());
            assertThat(platform().check.compared()).isInstanceOf(Together.class);
            platform().ingestion.publishStaged();
            assertThat(scores()).containsExactly("2025-01-15 lebronjames 30");
            platform().close();
        }
        open(Fault.NONE);
    }

    @Test
    void aCrashWhileAPartitionIsBuiltIsNoMismatch() {
        for (Death.When when : Death.When.values()) {
            Death death = Death.at(call -> call.startsWith("warehouse.replace test_analytics.totals"), when);
            open.set(setup("build-" + when).with(death).open());
            platform().landing.create(path("LAL_GSW", "20250116_080000"), document("2025-01-15 lebronjames 30"));
            assertThat(death.isMetBy(this::settle)).isTrue();
            next(platform().restarted());
            assertThat(platform().check.compared()).isInstanceOf(Together.class);
            settle();
            assertThat(platform().check.compared()).isInstanceOf(Together.class);
            platform().close();
        }
        open(Fault.NONE);
    }

    @Test
    void aRefusedPublishIsNoMismatch() {
        open(Fault.NONE);
        byte[] illegal = ("{\"stage_row\":0,\"game_date\":\"2025-01-15\",\"player_lookup\":\"unknownplayer\",\"points\":999,\"captured_at\":\"2025-01-16T08:00:00Z\","
                + "\"source_path\":\"x\",\"source_generation\":1}\n").getBytes(StandardCharsets.UTF_8);
        platform().stageBucket.create(ObjectPath.of("test_raw.scores/2025/0-illegal.ndjson"), illegal);
        platform().ingestion.publishStaged();
        next(platform().restarted());
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
    }

    @Test
    void aMissingManifestIsAFindingAndWhatIsStagedIsPublishedAllTheSame() {
        for (Death.When when : Death.When.values()) {
            Death death = Death.at(call -> call.startsWith("warehouse.publish test_raw.scores"), when);
            open.set(setup("manifest-" + when).with(death).open());
            platform().landing.create(path("LAL_GSW", "20250116_080000"), document("2025-01-15 lebronjames 30"));
            assertThat(death.isMetBy(() -> platform().ingestion.accept(path("LAL_GSW", "20250116_080000")))).isTrue();
            forgetManifests();
            next(platform().restarted());
            platform().ingestion.publishStaged();
            assertThat(scores()).containsExactly("2025-01-15 lebronjames 30");
            assertThat(platform().findings.open()).extracting(each -> each.finding().cause())
                    .containsExactly("manifest-missing/test_raw.scores/2025");
            assertThat(platform().publishStates.read(ScoresFeed.TABLE.id(), "2025").value().phase()).isEqualTo(PublishState.Phase.IDLE);
            next(platform().restarted());
            assertThat(platform().findings.open()).isEmpty();
            assertThat(platform().check.compared()).isInstanceOf(Together.class);
            platform().close();
        }
        open(Fault.NONE);
    }

    @Test
    void aMissingManifestOfRowsThatAreNoLongerStagedLeavesNothingStale() {
        Death death = Death.at(call -> call.startsWith("stage.delete "), Death.When.AFTER);
        open.set(setup("data").with(death).open());
        platform().landing.create(path("LAL_GSW", "20250116_080000"), document("2025-01-15 lebronjames 30"));
        assertThat(death.isMetBy(() -> platform().ingestion.accept(path("LAL_GSW", "20250116_080000")))).isTrue();
        forgetManifests();
        next(platform().restarted());
        settle();
        assertThat(rows()).contains("totals 2025-01-15 lebronjames 30");
    }

    @Test
    void aRepairThatWasCutShortKeepsTheGateClosedAndIsDoneAgain() {
        play();
        List<String> rows = rows();
        for (String call : List.of("warehouse.empty", "state.delete publish-states/", "state.delete files/",
                "state.create publish-states/")) {
            platform().adapters().state().delete(ObjectPath.of("epoch.json"));
            Death death = Death.at(died -> died.startsWith(call), Death.When.AFTER);
            next(platform().restartedAs(platform().setup.with(death)));
            RepairKind kind = call.equals("warehouse.empty") ? RepairKind.REBUILD : RepairKind.ADOPT;
            assertThat(death.isMetBy(() -> platform().repair.carryOut(kind, _ -> {}))).isTrue();
            next(platform().restarted());
            assertHalted("a repair was begun and is not finished");
            repaired(RepairKind.REBUILD);
            assertThat(rows()).as(call).isEqualTo(rows);
        }
    }

    @Test
    void aRepairWhoseProcessDiesBeforeTheTablesAreBuiltLeavesMarksForTheNextOne() {
        play();
        emptyState();
        next(platform().restarted());
        platform().repair.carryOut(RepairKind.ADOPT, _ -> {});
        next(platform().restarted());
        assertThat(platform().marks.pending(Set.of(ServiceName.ANALYTICS))).extracting(mark -> mark.from().orElseThrow())
                .containsExactly(FIRST, LocalDate.of(2025, 1, 15));
    }

    @Test
    void aStateRestoredUnderARunningProcessLosesNoFile() {
        open(Fault.NONE);
        lands("LAL_GSW", "20250116_080000", "2025-01-15 lebronjames 30");
        SavedBucket older = SavedBucket.of(platform().adapters().state());
        lands("BOS_MIA", "20250116_090000", "2025-01-15 jimmybutler 19");
        older.putBack();
        lands("DEN_PHX", "20250116_100000", "2025-01-15 nikolajokic 41"); // under the sequence that was used already
        assertThat(scores()).contains("2025-01-15 nikolajokic 41");
    }

    @Test
    void aStateRemovedUnderARunningProcessIsNotBegunAnewBesideTheWarehouse() {
        play();
        emptyState();
        platform().landing.create(path("DEN_PHX", "20250116_100000"), document("2025-01-15 nikolajokic 41"));
        platform().ingestion.accept(path("DEN_PHX", "20250116_100000"));
        assertThat(scores()).doesNotContain("2025-01-15 nikolajokic 41");
        platform().check.check();
        assertHalted("the state was lost");
        repaired(RepairKind.ADOPT);
        assertThat(scores()).contains("2025-01-15 nikolajokic 41");
    }

    protected final EmbeddedPlatform platform() {
        return open.get();
    }

    protected final void next(EmbeddedPlatform platform) {
        open.set(platform);
    }

    protected final void open(Fault fault) {
        open.set(setup("data").with(fault).open());
    }

    protected final Setup setup(String name) {
        return Setup.on(engine(), name).processors(new ScoresFeed()).steps(STEP);
    }

    protected final void play() {
        open(Fault.NONE);
        lands("LAL_GSW", "20250101_080000", "2024-12-31 lebronjames 20", "2024-12-31 stephencurry 21");
        lands("LAL_GSW", "20250116_080000", "2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25");
        lands("BOS_MIA", "20250116_090000", "2025-01-15 jimmybutler 19");
        settle();
    }

    protected final void lands(String game, String time, String... scores) {
        platform().landing.create(path(game, time), document(scores));
        platform().ingestion.accept(path(game, time));
    }

    protected final void settle() {
        platform().ingestion.sweep(Duration.ZERO);
        reconcile();
    }

    private List<PartitionDecision> reconcile() {
        return platform().reconciler.reconcile(FIRST, LAST, Phase.GRADING, _ -> {});
    }

    private void emptyState() {
        SavedBucket.empty(platform().adapters().state());
    }

    private void forgetManifests() {
        List<ObjectPath> manifests = platform().adapters().state().list("manifest", 10).stream().map(ObjectMetadata::path).toList();
        assertThat(manifests).isNotEmpty();
        platform().adapters().state().deleteAll(manifests);
    }

    protected final Apart apart() {
        return (Apart) platform().check.compared();
    }

    protected final void assertHalted(String cause) {
        assertThat(platform().check.compared()).isInstanceOfSatisfying(Apart.class, apart -> assertThat(apart.cause()).startsWith(cause));
        assertThat(platform().gate.closedBecause().orElseThrow()).contains("fullcourt repair --adopt", "fullcourt repair --rebuild");
        assertThatThrownBy(this::settle).isInstanceOf(HaltedException.class);
        assertThatThrownBy(() -> platform().stageBucket.create(ObjectPath.of("test_raw.scores/2025/key.ndjson"), new byte[0]))
                .isInstanceOf(HaltedException.class);
        assertThatThrownBy(() -> platform().passes.begin(TOTALS, "2025", PassCover.NONE)).isInstanceOf(HaltedException.class);
        assertThat(platform().ingestion.accept(path("LAL_GSW", "20250116_080000"))).isInstanceOf(MessageOutcome.RetryLater.class);
    }

    /** Afterwards everything is as complete as before, and reported once. */
    protected final void repaired(RepairKind kind) {
        platform().repair.carryOut(kind, _ -> {});
        assertThat(platform().gate.isClosed()).isFalse();
        settle();
        assertThat(platform().findings.open()).isEmpty();
        assertThat(reconcile()).isNotEmpty().allSatisfy(decision -> assertThat(decision.acted()).isFalse());
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
        assertThat(platform().warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
        assertThat(platform().staged()).isEmpty();
        next(platform().restarted());
        assertThat(platform().gate.isClosed()).isFalse();
    }

    /** The platform works as before. */
    private void correctionLands() {
        lands("LAL_GSW", "20250116_120000", "2025-01-15 lebronjames 33");
        settle();
        assertThat(rows()).contains("scores 2025-01-15 lebronjames 33", "totals 2025-01-15 lebronjames 33");
        assertThat(platform().check.compared()).isInstanceOf(Together.class);
    }

    protected final List<String> scores() {
        return platform().warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> "%s %s %d".formatted(row.get(ScoresFeed.DAY), row.get(ScoresFeed.PLAYER), row.get(ScoresFeed.POINTS))).toList();
    }

    protected final List<String> rows() {
        return List.of(ScoresFeed.TABLE, TOTALS).stream().flatMap(table -> platform().warehouse.read(table, Partition.ALL).stream()
                .map(row -> "%s %s %s %d".formatted(table.id().name(), row.get(ScoresFeed.DAY), row.get(ScoresFeed.PLAYER),
                        row.get(ScoresFeed.POINTS))))
                .toList();
    }
}
