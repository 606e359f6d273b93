package fullcourt.platform.reconcile;

import static fullcourt.platform.testing.ToyLeague.DAILY;
import static fullcourt.platform.testing.ToyLeague.DAILY_STEP;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.FORM_STEP;
import static fullcourt.platform.testing.ToyLeague.SCHEDULE;
import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.played;
import static fullcourt.platform.testing.ToyLeague.rows;
import static fullcourt.platform.testing.ToyLeague.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.holds.HoldSettings;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.EntityGate.GateWindow.LastKeys;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import fullcourt.platform.testing.ToyStep;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team has no form until all its games of the season are known. */
class HoldStoryTest {
    private static final String KEYS = """
            SELECT today.team_abbr AS entity, CAST(past.game_date AS STRING) AS input_key, past.game_date AS key_date,
              daily.team_abbr IS NOT NULL AS is_found, FALSE AS is_bootstrap
            FROM test_raw.schedule AS today
            JOIN test_raw.schedule AS past
              ON past.team_abbr = today.team_abbr AND past.game_date >= @window_start AND past.game_date < @game_date
            LEFT JOIN test_analytics.daily AS daily
              ON daily.team_abbr = past.team_abbr AND daily.game_date = past.game_date AND daily.game_date >= @window_start
            WHERE today.game_date = @game_date""";
    private static final ToyStep GATED = new ToyStep(FORM, Phase.ANALYTICS, FORM_STEP.sql(),
            List.of(Input.sameDay(SCHEDULE), Input.seasonBefore(SCHEDULE), Input.seasonBefore(DAILY)), FORM_STEP.expects(),
            FORM_STEP.gate())
            .gatedBy(new EntityGate(ToyLeague.TEAM, new SqlFile("gate", KEYS), List.of(new LastKeys(3))));

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init") // each test opens it with its own settings
    private EmbeddedPlatform platform;

    @AfterEach
    void close() {
        platform.close();
    }

    private void open(Setup setup) {
        platform = ToyLeague.with(setup, DAILY_STEP, GATED).open();
    }

    /** GSW's game of day 2 is missing, everything else is there. */
    private void playWithAGap(int days) {
        for (int day = 1; day <= days; day++) {
            scheduled(platform, day, "GSW", "LAL");
            played(platform, day, "LAL", day, 1);
            if (day != 2)
                played(platform, day, "GSW", day, 1);
        }
    }

    @Test
    @Tag("F46")
    void aTeamWithMissingInputHasNoRowAndTheDaySaysSo() {
        open(Setup.in(folder));
        playWithAGap(4);
        context(4);
        assertThat(rows(platform, FORM, 3)).containsExactly("2025-01-03 LAL 3");
        assertThat(state(3).status()).isEqualTo(Status.PARTIAL);
        assertThat(state(3).reason()).isEqualTo("1 of 2 expected are missing: GSW; 1 excluded for incomplete input");
    }

    @Test
    void theMissingGameReleasesTheTeamInTheSamePass() {
        open(Setup.in(folder));
        playWithAGap(9);
        context(9);
        assertThat(platform.holds.current()).isEmpty(); // attempts are days 3, 4 and 5; of the last three games none is missing later
        played(platform, 2, "GSW", 2, 2);
        context(9);
        assertThat(rows(platform, FORM, 3)).containsExactly("2025-01-03 GSW 3", "2025-01-03 LAL 3");
        assertThat(state(4).status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    @Tag("F40")
    void aHeldTeamIsProcessedInThePassAfterItsInputArrivesWithoutAnOperator() {
        open(Setup.in(folder).holds(new HoldSettings(0.7, 2, Duration.ofHours(24), true)));
        playWithAGap(4);
        context(4);
        assertThat(platform.holds.current()).singleElement().satisfies(hold -> assertThat(hold.waitsFor()).containsExactly("2025-01-02"));
        platform = platform.restarted(); // a hold survives
        played(platform, 2, "GSW", 2, 2);
        context(4);
        assertThat(platform.holds.current()).isEmpty();
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 GSW 6", "2025-01-04 LAL 6");
    }

    @Test
    void whenAHoldEndsTheDayIsReconciledAlthoughNothingChanged() {
        open(Setup.in(folder).holds(new HoldSettings(0.7, 2, Duration.ofHours(24), false)));
        playWithAGap(4);
        context(4);
        played(platform, 2, "GSW", 2, 2);
        context(4);
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 LAL 6"); // its data arrived, but this configuration waits for the lockout
        assertThat(context(4)).isZero();
        platform.setup.clock().pass(Duration.ofHours(24));
        assertThat(context(4)).isPositive();
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 GSW 6", "2025-01-04 LAL 6");
        assertThat(context(4)).isZero();
    }

    @Test
    @Tag("F55")
    void theNextPassActsOnAnOperatorsReset() {
        open(Setup.in(folder).holds(new HoldSettings(0.7, 2, Duration.ofHours(24), false)));
        playWithAGap(4);
        context(4);
        played(platform, 2, "GSW", 2, 2);
        platform.holds.reset("GSW", "the game is known now");
        context(4);
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 GSW 6", "2025-01-04 LAL 6");
    }

    @Test
    @Tag("F12")
    void aGateThatCannotBeQueriedFailsTheDayAndNoEntityPassesUnchecked() {
        AtomicBoolean down = new AtomicBoolean(true);
        open(Setup.in(folder).with(Outage.of(call -> down.get() && call.equals("warehouse.query gate"))));
        playWithAGap(4);
        context(4);
        assertThat(rows(platform, FORM)).isEmpty();
        assertThat(state(3).status()).isEqualTo(Status.FAILED);
        assertThat(platform.findings.open()).hasSize(4);
        assertThat(rows(platform, DAILY)).hasSize(7);
        down.set(false);
        context(4);
        assertThat(rows(platform, FORM, 3)).containsExactly("2025-01-03 LAL 3");
        assertThat(platform.findings.open()).isEmpty();
    }

    @Test
    void anUnreadableListOfHoldsEndsThePassBeforeAnythingIsBuiltWithoutIt() {
        open(Setup.in(folder));
        playWithAGap(4);
        context(4);
        Outage outage = Outage.of(call -> call.equals("warehouse.query nba_orchestration/reprocess_attempts_newest"));
        platform = platform.restartedAs(platform.setup.with(outage));
        played(platform, 3, "GSW", 33, 2);
        assertThatThrownBy(() -> context(4)).isInstanceOf(WarehouseUnavailableException.class);
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 LAL 6");
        outage.end();
        context(4);
        assertThat(rows(platform, FORM, 4)).containsExactly("2025-01-04 LAL 6");
        assertThat(state(4).status()).isEqualTo(Status.PARTIAL);
    }

    private long context(int days) {
        return platform.reconciler.reconcile(day(1), day(days), Phase.GRADING, decision -> {}).stream().filter(PartitionDecision::acted)
                .count();
    }

    private PartitionState state(int day) {
        return platform.publishStates.read(FORM.id(), "2025").value().state(Partition.of(day(day))).orElseThrow();
    }
}
