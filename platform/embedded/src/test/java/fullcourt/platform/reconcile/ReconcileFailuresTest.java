package fullcourt.platform.reconcile;

import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.testing.ToyLeague.BOARD_STEP;
import static fullcourt.platform.testing.ToyLeague.DAILY;
import static fullcourt.platform.testing.ToyLeague.DAILY_STEP;
import static fullcourt.platform.testing.ToyLeague.DAY;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.FORM_STEP;
import static fullcourt.platform.testing.ToyLeague.SCHEDULE;
import static fullcourt.platform.testing.ToyLeague.TEAM;
import static fullcourt.platform.testing.ToyLeague.WEEK;
import static fullcourt.platform.testing.ToyLeague.WEEK_STEP;
import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.play;
import static fullcourt.platform.testing.ToyLeague.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import fullcourt.platform.testing.ToyStep;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails in one date or step ends that, and nothing else; it is recorded, and what may pass is tried again. */
class ReconcileFailuresTest {
    private static final Column<Long> POINTS = required("points", ColumnType.INT64, "Points that the note is about; its version.");
    private static final Column<Boolean> CURRENT = required("is_current", ColumnType.BOOL, "True in the newest version.");
    private static final Table NOTES = Table.named("test_predictions", "notes").grain("one team, day and version")
            .columns(DAY, TEAM, POINTS, CURRENT).partitionedBy(DAY).naturalKey(DAY, TEAM, POINTS)
            .versioned(new Table.Versions(CURRENT, Optional.empty(), POINTS, POINTS, List.of(DAY, TEAM)));

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private EmbeddedPlatform platform;

    @AfterEach
    void close() {
        platform.close();
    }

    /** A step in Java that fails on one day. */
    private record Notes(Trouble trouble) implements StagedProcessor {
        interface Trouble {
            void on(LocalDate date);
        }

        @Override
        public String name() {
            return "Notes";
        }

        @Override
        public Table table() {
            return NOTES;
        }

        @Override
        public Phase phase() {
            return Phase.PREDICTIONS;
        }

        @Override
        public List<Input> inputs() {
            return List.of(Input.sameDay(SCHEDULE));
        }

        @Override
        public Expectation expects() {
            return DAILY_STEP.expects();
        }

        @Override
        public int codeVersion() {
            return 1;
        }

        @Override
        public List<Row> rows(LocalDate date, TableReader reader) {
            trouble.on(date);
            return List.of(note(date, "GSW"), note(date, "LAL"));
        }

        private static Row note(LocalDate date, String team) {
            return Row.of(NOTES).set(DAY, date).set(TEAM, team).set(POINTS, 1L).set(CURRENT, true).buildStaged();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "fault"})
    void whatAStepThrowsOnOneDayEndsThatDayAndNoOther(String kind) {
        platform = open(Fault.NONE, DAILY_STEP, new Notes(date -> {
            if (date.equals(day(2)))
                fail(kind);
        }));
        play(platform, 3);
        context();
        assertThat(rows(platform, DAILY)).hasSize(6);
        assertThat(rows(platform, NOTES)).hasSize(4).noneMatch(row -> row.startsWith(day(2).toString()));
        assertThat(status(NOTES, 2)).isEqualTo(Status.FAILED);
        assertThat(causes()).containsExactly("step-failed/test_predictions.notes/2025-01-02");
    }

    private static void fail(String kind) {
        switch (kind) {
            case "stack" -> throw new StackOverflowError();
            case "memory" -> throw new OutOfMemoryError("Java heap space");
            default -> throw new IllegalStateException("a fault");
        }
    }

    @Test
    void aBuildThatLackedMemoryIsRetriedAlthoughNothingChanged() {
        AtomicReference<Boolean> isShort = new AtomicReference<>(true);
        platform = open(Fault.NONE, new Notes(date -> {
            if (isShort.get() && date.equals(day(2)))
                throw new OutOfMemoryError("Java heap space");
        }));
        play(platform, 3);
        context();
        isShort.set(false);
        context();
        assertThat(status(NOTES, 2)).isEqualTo(Status.COMPLETE);
        assertThat(causes()).isEmpty();
    }

    /** It was recorded as a failure that cannot pass, and nothing tried again. */
    @Test
    void aBuildThatCouldNotWriteTheBucketIsRetriedAlthoughNothingChanged() {
        Failing failing = new Failing("stage.create test_predictions.notes/",
                () -> new ObjectStoreUnavailableException("Writing", new IllegalStateException("down")));
        platform = open(failing, new Notes(date -> {}));
        play(platform, 1);
        context();
        assertThat(status(NOTES, 1)).isEqualTo(Status.FAILED);
        failing.end();
        context();
        assertThat(status(NOTES, 1)).isEqualTo(Status.COMPLETE);
        assertThat(rows(platform, NOTES)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack", "memory", "fault"})
    void aStepThatCannotBeComparedStopsNoOther(String kind) {
        Failing failing = new Failing("warehouse.query broken", () -> {
            fail(kind);
            return new IllegalStateException("not reached");
        });
        platform = open(failing, WEEK_STEP, FORM_STEP, DAILY_STEP, brokenBoard());
        play(platform, 3);
        List<PartitionDecision> decisions = lookOrFail();
        assertThat(rows(platform, FORM)).hasSize(6);
        assertThat(rows(platform, WEEK)).hasSize(6);
        assertThat(causes()).containsExactly("step-failed/test_precompute.board/2025");
        if (!kind.equals("memory"))
            assertThat(decisions).filteredOn(decision -> decision.table().equals(BOARD_STEP.table().id())).singleElement()
                    .satisfies(decision -> assertThat(decision.status()).isEqualTo(Status.FAILED))
                    .satisfies(decision -> assertThat(decision.acted()).isFalse());
        failing.end();
        context();
        assertThat(rows(platform, BOARD_STEP.table())).hasSize(6);
        assertThat(causes()).isEmpty();
    }

    /** A transient failure reaches the caller, so that it retries, but only after all others were handled. */
    @Test
    void aStepThatIsUnavailableStopsNoOtherAndTheCallerLooksAgain() {
        Failing failing = new Failing("state.stat publish-states/test_analytics.daily/",
                () -> new ObjectStoreUnavailableException("Looking", new IllegalStateException("down")));
        Table other = ToyLeague.derived("test_analytics", "other");
        ToyStep independent = ToyStep.of(other, Phase.PRECOMPUTE,
                "SELECT game_date, team_abbr, points FROM test_raw.games WHERE game_date = @game_date", Input.sameDay(ToyLeague.GAMES));
        platform = open(failing, DAILY_STEP, independent);
        failing.end();
        play(platform, 3);
        failing.begin();
        assertThatThrownBy(this::context).isInstanceOf(ObjectStoreUnavailableException.class);
        assertThat(rows(platform, other)).hasSize(6);
        failing.end();
        context();
        assertThat(rows(platform, DAILY)).hasSize(6);
        assertThat(causes()).isEmpty();
    }

    @Test
    void aSeasonThatFailsStopsNoOther() {
        Failing failing = new Failing("state.stat publish-states/test_analytics.daily/2024", () -> new IllegalStateException("a fault"));
        platform = open(failing, DAILY_STEP);
        play(platform, 3);
        platform.reconciler.reconcile(LocalDate.of(2024, 12, 30), day(3), Phase.GRADING, decision -> {});
        assertThat(rows(platform, DAILY)).hasSize(6);
        assertThat(causes()).containsExactly("step-failed/test_analytics.daily/2024");
    }

    @Test
    void anUnreachableWarehouseForOneTableIsThrownAfterTheOthersWereBuilt() {
        Failing failing = new Failing("warehouse.query broken",
                () -> new WarehouseUnavailableException("ask", new IllegalStateException("down")));
        platform = open(failing, WEEK_STEP, FORM_STEP, DAILY_STEP, brokenBoard());
        play(platform, 3);
        assertThatThrownBy(this::context).isInstanceOf(WarehouseUnavailableException.class);
        assertThat(rows(platform, WEEK)).hasSize(6);
    }

    private static ToyStep brokenBoard() {
        Expectation broken = new Expectation(new SqlFile("broken", DAILY_STEP.expects().sql().text() + " "), TEAM);
        return new ToyStep(BOARD_STEP.table(), BOARD_STEP.phase(), BOARD_STEP.sql(), BOARD_STEP.inputs(), broken, BOARD_STEP.gate());
    }

    /** Throws instead of every call like this until it ends. */
    private static final class Failing implements Fault {
        private final String call;
        private final Supplier<RuntimeException> failure;
        private volatile boolean over;

        Failing(String call, Supplier<RuntimeException> failure) {
            this.call = call;
            this.failure = failure;
        }

        void end() {
            over = true;
        }

        void begin() {
            over = false;
        }

        @Override
        public void before(String made) {
            if (!over && made.startsWith(call))
                throw failure.get();
        }
    }

    private EmbeddedPlatform open(Fault fault, Step... steps) {
        return ToyLeague.with(Setup.in(folder).with(fault), steps).open();
    }

    private List<PartitionDecision> lookOrFail() {
        try {
            return context();
        } catch (OutOfMemoryError _) {
            return List.of(); // transient, so the caller retries
        }
    }

    private List<PartitionDecision> context() {
        return platform.reconciler.reconcile(day(1), day(3), Phase.GRADING, decision -> {});
    }

    private Status status(Table table, int day) {
        return platform.publishStates.read(table.id(), "2025").value().state(Partition.of(day(day))).orElseThrow().status();
    }

    private List<String> causes() {
        return platform.findings.open().stream().map(open -> open.finding().cause()).toList();
    }
}
