package fullcourt.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** A dead timer turns readiness down and opens a finding; one that lives again takes both back. */
class WatchdogTest {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private SettableClock machine;
    private TimerRegistry timers;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).open();
        machine = platform.setup.clock();
        timers = new TimerRegistry(machine);
        timers.declare("sweep", TWO_MINUTES);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @Tag("F06")
    void aSweepThatDoesNotSucceedWithinItsLimitIsNotReadyAndAFindingUntilItSucceeds() {
        timers.succeeded("sweep");
        machine.pass(TWO_MINUTES);
        check();
        assertThat(readiness()).isEqualTo(Status.UP);
        timers.failed("sweep", new StackOverflowError("too deep."));
        machine.pass(Duration.ofSeconds(1));
        check();
        assertThat(readiness()).isEqualTo(Status.DOWN);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("timer/sweep");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.CRITICAL);
            assertThat(finding.evidence())
                    .isEqualTo("The timer 'sweep' has not succeeded since 2025-01-16T12:00:00Z (limit 2 min): too deep.");
        });
        timers.succeeded("sweep");
        check();
        assertThat(readiness()).isEqualTo(Status.UP);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTimerThatNeverSucceededCountsFromItsDeclaration() {
        machine.pass(TWO_MINUTES.plusSeconds(1));
        assertThat(readiness()).isEqualTo(Status.DOWN);
    }

    @Test
    void noTimerIsDeadWhileAVerbHoldsThemStillButNotForEver() {
        timers.paused();
        machine.pass(Duration.ofHours(11));
        assertThat(readiness()).isEqualTo(Status.UP);
        machine.pass(Duration.ofHours(2));
        assertThat(readiness()).isEqualTo(Status.DOWN);
    }

    @Test
    void afterAPauseEveryLimitCountsAnewAndOverlappingPausesAreOne() {
        timers.paused();
        timers.paused();
        machine.pass(Duration.ofHours(1));
        timers.resumed();
        assertThat(readiness()).isEqualTo(Status.UP);
        timers.resumed();
        machine.pass(TWO_MINUTES);
        assertThat(readiness()).isEqualTo(Status.UP);
        machine.pass(Duration.ofSeconds(1));
        assertThat(readiness()).isEqualTo(Status.DOWN);
    }

    @Test
    void aMachineThatSleptIsNoReasonToCallATimerDead() {
        HealthTimer health = new HealthTimer(watchdog(false), timers, machine, true);
        health.check();
        machine.pass(Duration.ofHours(8));
        health.check();
        assertThat(findings()).isEmpty();
        health.close();
    }

    @Test
    void aDeadTimerIsSeenWhileTheWarehouseIsDown() {
        platform = platform.restartedAs(platform.setup.with(Outage.of(call -> call.startsWith("warehouse."))));
        machine.pass(Duration.ofMinutes(3));
        check();
        assertThat(findings()).extracting(Finding::cause).containsExactly("timer/sweep");
        assertThat(readiness()).isEqualTo(Status.DOWN);
    }

    @Test
    void whatAScheduleCallsCountsFromItsFirstCall() {
        TimerRegistry cloud = new TimerRegistry(machine);
        Watchdog watchdog = new Watchdog(cloud, probe(), platform.findings, true, "raw");
        machine.pass(Duration.ofDays(1));
        watchdog.check();
        assertThat(cloud.overdue()).isEmpty();
        assertThat(watchdog.<Integer>called("publish", TWO_MINUTES, () -> 3)).isEqualTo(3);
        machine.pass(Duration.ofMinutes(3));
        assertThat(cloud.overdue()).extracting(TimerState::name).containsExactly("publish");
        assertThatThrownBy(() -> watchdog.called("publish", TWO_MINUTES, () -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(findings()).extracting(Finding::cause).containsExactly("timer/publish/raw");
        watchdog.called("publish", TWO_MINUTES, () -> 0);
        assertThat(findings()).isEmpty();
    }

    @Test
    void readinessReadsTheLastProbeAndNeverStartsOne() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse."));
        platform = platform.restartedAs(platform.setup.with(outage));
        StorageProbe probe = probe();
        assertThat(probe.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(probe.probe()).isFalse();
        assertThat(probe.health().getStatus()).isEqualTo(Status.DOWN);
        outage.end();
        assertThat(probe.health().getStatus()).as("without a new probe").isEqualTo(Status.DOWN);
        assertThat(probe.probe()).isTrue();
        assertThat(probe.health().getStatus()).isEqualTo(Status.UP);
        machine.pass(Duration.ofMinutes(5));
        assertThat(probe.health().getStatus()).as("too old").isEqualTo(Status.DOWN);
    }

    private StorageProbe probe() {
        return new StorageProbe(platform.warehouse, platform.state, platform.setup.clock(), machine, Duration.ofMinutes(5));
    }

    private Watchdog watchdog(boolean isScheduled) {
        return new Watchdog(timers, probe(), platform.findings, isScheduled, "");
    }

    private void check() {
        watchdog(false).check();
    }

    private Status readiness() {
        return new TimersHealth(timers).health().getStatus();
    }

    private List<Finding> findings() {
        return platform.findings.open().stream().map(OpenFinding::finding).toList();
    }
}
