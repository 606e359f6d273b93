package fullcourt.platform.reconcile;

import static fullcourt.platform.testing.ToyLeague.BOARD;
import static fullcourt.platform.testing.ToyLeague.BOARD_STEP;
import static fullcourt.platform.testing.ToyLeague.DAILY;
import static fullcourt.platform.testing.ToyLeague.DAILY_STEP;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.FORM_STEP;
import static fullcourt.platform.testing.ToyLeague.WEEK;
import static fullcourt.platform.testing.ToyLeague.WEEK_STEP;
import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.play;
import static fullcourt.platform.testing.ToyLeague.played;
import static fullcourt.platform.testing.ToyLeague.rows;
import static fullcourt.platform.testing.ToyLeague.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import fullcourt.platform.testing.ToyStep;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileStoryTest {
    private static final int DAYS = 12;

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
    void onePassBuildsEverythingAndTheNextFindsNothingToDo() {
        play(platform, DAYS);
        assertThat(acted()).hasSize(4 * DAYS);
        assertThat(rows(platform, BOARD, 5)).containsExactly("2025-01-05 GSW 24", "2025-01-05 LAL 24"); // 1+2+3+4 so far, 2+3+4+5 in four days
        assertThat(acted()).isEmpty();
    }

    @Test
    @Tag("F03")
    @Tag("F19")
    void aRepairedDayMakesExactlyItsDependentsStaleAndTheEndIsThatOfANewBeginning() {
        play(platform, DAYS);
        acted();
        played(platform, 5, "LAL", 50, 2);
        List<String> expected = new ArrayList<>(List.of(DAILY.id() + " day 5"));
        IntStream.rangeClosed(6, DAYS).forEach(day -> expected.add(FORM.id() + " day " + day)); // the season before them
        IntStream.rangeClosed(5, 8).forEach(day -> expected.add(WEEK.id() + " day " + day)); // three days back
        IntStream.rangeClosed(5, DAYS).forEach(day -> expected.add(BOARD.id() + " day " + day));
        assertThat(acted()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(acted()).isEmpty();
        assertThat(everything(platform)).isEqualTo(fromTheBeginning());
    }

    private List<String> fromTheBeginning() {
        try (EmbeddedPlatform other = ToyLeague.whole(Setup.in(folder.resolve("other"))).open()) {
            play(other, DAYS);
            played(other, 5, "LAL", 50, 2);
            acted(other);
            return everything(other);
        }
    }

    @Test
    @Tag("F25")
    void aMissingDayThatArrivesMakesTheSameDependentsStale() {
        play(platform, 3);
        for (int day = 5; day <= DAYS; day++) {
            scheduled(platform, day, "LAL");
            played(platform, day, "LAL", day, 1);
        }
        acted();
        scheduled(platform, 4, "LAL");
        played(platform, 4, "LAL", 40, 1);
        assertThat(acted()).contains(FORM.id() + " day 4", FORM.id() + " day 12", WEEK.id() + " day 7").doesNotContain(WEEK.id() + " day 8",
                FORM.id() + " day 3");
    }

    @Test
    void changedCodeThatGivesTheSameRowsRebuildsItsStepAndNothingElse() {
        play(platform, DAYS);
        acted();
        platform = restartedWith(BOARD_STEP, FORM_STEP, DAILY_STEP,
                WEEK_STEP.withSql(WEEK_STEP.sql().text() + "\n-- a better word for it"));
        assertThat(acted()).hasSize(DAYS).allMatch(built -> built.startsWith(WEEK.id() + " ")); // its code moved, its rows did not
    }

    @Test
    void publishingTheSameContentAgainRebuildsNothing() {
        play(platform, DAYS);
        acted();
        played(platform, 5, "LAL", 5, 7);
        assertThat(acted()).isEmpty();
    }

    @Test
    void changedCodeRebuildsEveryDayOfItsStepAndWhatFollowsFromNewRows() {
        play(platform, 3);
        acted();
        platform = restartedWith(BOARD_STEP, FORM_STEP, DAILY_STEP,
                WEEK_STEP.withSql(WEEK_STEP.sql().text().replace("SUM(points)", "SUM(points) + 1")));
        assertThat(acted()).hasSize(6).allMatch(built -> built.startsWith(WEEK.id() + " ") || built.startsWith(BOARD.id() + " "));
    }

    @Test
    @Tag("F02")
    void aPartialDayNamesWhatIsMissingAndIsCompleteWhenItArrives() {
        scheduled(platform, 1, "BOS", "GSW", "LAL");
        played(platform, 1, "LAL", 10, 1);
        played(platform, 1, "GSW", 12, 1);
        acted();
        assertThat(state(DAILY, 1).status()).isEqualTo(Status.PARTIAL);
        assertThat(state(DAILY, 1).missing()).containsExactly("BOS");
        assertThat(state(DAILY, 1).reason()).isEqualTo("1 of 3 expected are missing: BOS");
        assertThat(runs(DAILY)).containsExactly("PARTIAL");
        played(platform, 1, "BOS", 14, 1);
        assertThat(acted()).contains(DAILY.id() + " day 1");
        assertThat(state(DAILY, 1).status()).isEqualTo(Status.COMPLETE);
        assertThat(state(DAILY, 1).missing()).isEmpty();
        assertThat(rows(platform, DAILY)).containsExactly("2025-01-01 BOS 14", "2025-01-01 GSW 12", "2025-01-01 LAL 10");
        assertThat(runs(DAILY)).containsExactlyInAnyOrder("PARTIAL", "WRITTEN");
    }

    @Test
    @Tag("F21")
    void aDayWithoutItsInputWaitsAndIsNotTriedAgainUntilItMoves() {
        scheduled(platform, 1, "LAL");
        acted();
        assertThat(state(DAILY, 1).status()).isEqualTo(Status.WAITING);
        assertThat(acted()).isEmpty();
        played(platform, 1, "LAL", 10, 1);
        acted();
        assertThat(state(DAILY, 1).status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    @Tag("F50")
    void aDayOnWhichNothingIsExpectedIsNotReconciled() {
        scheduled(platform, 1, "LAL");
        scheduled(platform, 3, "LAL");
        assertThat(acted()).noneMatch(built -> built.endsWith("day 2"));
    }

    @Test
    void aStepThatFailsForItsInputIsShownNotRepeatedAndBuiltWhenItsInputChanges() {
        play(platform, 3);
        played(platform, 2, "LAL", 999, 2); // more than a row of the table may have
        acted();
        assertThat(state(DAILY, 2).status()).isEqualTo(Status.FAILED);
        assertThat(runs(DAILY)).containsExactlyInAnyOrder("WRITTEN", "FAILED_PERMANENT", "WRITTEN");
        assertThat(openFindings()).containsExactly("step-failed/test_analytics.daily/2025-01-02");
        assertThat(rows(platform, DAILY)).hasSize(4);
        assertThat(acted()).isEmpty();
        played(platform, 2, "LAL", 9, 3);
        assertThat(acted()).contains(DAILY.id() + " day 2");
        assertThat(state(DAILY, 2).status()).isEqualTo(Status.COMPLETE);
        assertThat(openFindings()).isEmpty();
    }

    @Test
    void aStepThatCannotRunStopsNeitherOtherStepsNorOtherDays() {
        play(platform, 3);
        platform = restartedWith(BOARD_STEP, FORM_STEP, DAILY_STEP,
                WEEK_STEP.withSql("SELECT nothing FROM test_raw.nowhere WHERE game_date = @game_date"));
        acted();
        assertThat(state(FORM, 3).status()).isEqualTo(Status.COMPLETE);
        assertThat(state(WEEK, 3).status()).isEqualTo(Status.FAILED);
        assertThat(state(BOARD, 3).status()).isEqualTo(Status.WAITING);
        platform = restartedWith(BOARD_STEP, FORM_STEP, DAILY_STEP, WEEK_STEP);
        acted();
        assertThat(state(BOARD, 3).status()).isEqualTo(Status.COMPLETE);
        assertThat(openFindings()).isEmpty();
    }

    @Test
    @Tag("F01")
    void aTransientFailureIsRetriedByEveryPassAlthoughNothingChanged() {
        Outage outage = Outage.of(call -> call.equals("warehouse.replace test_analytics.daily/2025-01-02"));
        platform = restartedWith(outage, BOARD_STEP, FORM_STEP, DAILY_STEP, WEEK_STEP);
        play(platform, 3);
        acted();
        assertThat(state(DAILY, 1).status()).isEqualTo(Status.COMPLETE);
        assertThat(state(DAILY, 2).status()).isEqualTo(Status.FAILED);
        assertThat(runs(DAILY)).contains("FAILED_TRANSIENT");
        assertThat(openFindings()).containsExactly("step-failed/test_analytics.daily/2025-01-02");
        assertThat(acted()).containsExactly(DAILY.id() + " day 2");
        outage.end();
        assertThat(acted()).contains(DAILY.id() + " day 2", FORM.id() + " day 3");
        assertThat(openFindings()).isEmpty();
        assertThat(rows(platform, FORM, 3)).containsExactly("2025-01-03 GSW 3", "2025-01-03 LAL 3");
    }

    @Test
    void anUnreachableWarehouseEndsThePassAndTheNextPassDoesTheWork() {
        AtomicBoolean gone = new AtomicBoolean();
        platform = restartedWith(Outage.of(call -> gone.get() && call.startsWith("warehouse.") && !call.equals("warehouse.query schedule")),
                BOARD_STEP, FORM_STEP,
                DAILY_STEP, WEEK_STEP);
        play(platform, 3);
        gone.set(true);
        assertThatThrownBy(this::acted).isInstanceOf(WarehouseUnavailableException.class);
        assertThat(publishState(DAILY).phase()).isEqualTo(PublishState.Phase.RUNNING);
        gone.set(false);
        assertThat(acted()).hasSize(12);
        assertThat(publishState(DAILY).phase()).isEqualTo(PublishState.Phase.IDLE);
        assertThat(runs(DAILY)).containsExactlyInAnyOrder("ABANDONED", "WRITTEN", "WRITTEN", "WRITTEN");
    }

    @Test
    void aPassThroughAPhaseStopsThere() {
        play(platform, 3);
        assertThat(platform.reconciler.reconcile(day(1), day(3), Phase.ANALYTICS, decision -> {})).extracting(PartitionDecision::table)
                .doesNotContain(BOARD.id());
        assertThat(acted()).hasSize(3).allMatch(built -> built.startsWith(BOARD.id() + " "));
    }

    @Test
    void aPlanSaysWhatAPassWouldBuildAndWritesNothing() {
        play(platform, 3);
        assertThat(platform.reconciler.plan(day(1), day(3), Phase.GRADING)).hasSize(12)
                .allMatch(planned -> planned.status() == Status.MISSING);
        assertThat(rows(platform, DAILY)).isEmpty();
        acted();
        played(platform, 2, "LAL", 22, 2);
        assertThat(platform.reconciler.plan(day(1), day(3), Phase.GRADING)).filteredOn(planned -> planned.status() == Status.STALE)
                .singleElement()
                .satisfies(planned -> assertThat(planned.date()).isEqualTo(day(2)));
    }

    @Test
    void twoStepsWithOneOutputStopTheStart() {
        assertThatThrownBy(() -> new StepGraph(List.of(DAILY_STEP, DAILY_STEP))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test_analytics.daily");
    }

    @Test
    void aCircleOfOneDayStopsTheStart() {
        ToyStep one = ToyStep.of(FORM, Phase.ANALYTICS, "SELECT 1", Input.sameDay(WEEK));
        ToyStep other = ToyStep.of(WEEK, Phase.ANALYTICS, "SELECT 1", Input.daysBack(FORM.id(), 2));
        assertThatThrownBy(() -> new StepGraph(List.of(one, other))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle")
                .hasMessageContaining("test_analytics.form").hasMessageContaining("test_analytics.week");
    }

    @Test
    void stepsThatReadEachOthersEarlierDaysAreSettledDayByDayInOnePass() {
        Table grades = ToyLeague.derived("test_predictions", "grades");
        Table guesses = ToyLeague.derived("test_predictions", "guesses");
        ToyStep guess = ToyStep.of(guesses, Phase.PREDICTIONS, """
                SELECT today.game_date, today.team_abbr, 1 + IFNULL(SUM(past.points), 0) AS points
                FROM test_raw.schedule AS today
                LEFT JOIN test_predictions.grades AS past
                  ON past.team_abbr = today.team_abbr AND past.game_date = DATE_SUB(@game_date, INTERVAL 1 DAY)
                WHERE today.game_date = @game_date
                GROUP BY today.game_date, today.team_abbr""", Input.daysBefore(grades.id(), 1), Input.sameDay(ToyLeague.SCHEDULE));
        ToyStep grade = ToyStep.of(grades, Phase.GRADING,
                "SELECT game_date, team_abbr, points * 2 AS points FROM test_predictions.guesses WHERE game_date = @game_date",
                Input.sameDay(guesses));
        platform = restartedWith(grade, guess);
        for (int day = 1; day <= 4; day++)
            scheduled(platform, day, "LAL");
        assertThat(acted()).hasSize(8);
        assertThat(rows(platform, grades)).containsExactly("2025-01-01 LAL 2", "2025-01-02 LAL 6", "2025-01-03 LAL 14",
                "2025-01-04 LAL 30");
        assertThat(acted()).isEmpty();
    }

    private EmbeddedPlatform restartedWith(ToyStep... steps) {
        return restartedWith(Fault.NONE, steps);
    }

    private EmbeddedPlatform restartedWith(Fault fault, ToyStep... steps) {
        return platform.restartedAs(ToyLeague.with(platform.setup.with(fault), steps));
    }

    private List<String> acted() {
        return acted(platform);
    }

    private static List<String> acted(EmbeddedPlatform platform) {
        return platform.reconciler.reconcile(day(1), day(DAYS), Phase.GRADING, decision -> {}).stream().filter(PartitionDecision::acted)
                .map(decision -> decision.table() + " day " + decision.date().getDayOfMonth()).toList();
    }

    private static List<String> everything(EmbeddedPlatform platform) {
        List<String> rows = new ArrayList<>();
        for (Table table : List.of(DAILY, FORM, WEEK, BOARD))
            rows(platform, table).forEach(row -> rows.add(table.id() + " " + row));
        return rows;
    }

    private PublishState publishState(Table table) {
        return platform.publishStates.read(table.id(), "2025").value();
    }

    private PartitionState state(Table table, int day) {
        return publishState(table).state(Partition.of(day(day))).orElseThrow();
    }

    private List<String> openFindings() {
        return platform.findings.open().stream().map(open -> open.finding()).map(Finding::cause).toList();
    }

    private List<String> runs(Table table) {
        return platform.warehouse.read(RunHistory.RUNS, Partition.ALL).stream()
                .filter(run -> text(run, "output_table").equals(table.id().toString()))
                .map(run -> text(run, "status")).toList();
    }

    private static String text(fullcourt.platform.tables.Row row, String column) {
        return row.find(row.schema().column(column).orElseThrow()).orElseThrow().toString();
    }
}
