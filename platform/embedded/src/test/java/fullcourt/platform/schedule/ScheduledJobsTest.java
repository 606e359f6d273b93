package fullcourt.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.Schedule;
import fullcourt.config.Schedule.Embedded;
import fullcourt.config.ServiceName;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledJobsTest {
    private static final Schedule MORNING = new Schedule("check", "0 6 * * *", ZoneId.of("America/New_York"), ServiceName.RAW, "/check",
            "{}", "Checks.", Duration.ofMinutes(30), Embedded.SCHEDULED);
    private static final Instant FIVE_IN_NEW_YORK = Instant.parse("2025-01-15T10:00:00Z");

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private final SettableClock clock = new SettableClock(FIVE_IN_NEW_YORK);
    private final List<Instant> runs = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private ScheduledJobs jobs;

    @BeforeEach
    void start() {
        platform = Setup.in(folder).open();
        jobs = process(List.of(new Check()));
        jobs.names().forEach(jobs::runIfDue);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private final class Check implements ScheduledJob {
        @Override
        public String name() {
            return MORNING.name();
        }

        @Override
        public void run() {
            runs.add(clock.instant());
            jobs.names().forEach(jobs::runIfDue); // a second caller while it is running
            failure.ifPresent(thrown -> {
                throw thrown;
            });
        }
    }

    private ScheduledJobs process(List<ScheduledJob> ofThisProcess) {
        return new ScheduledJobs(List.of(MORNING), ofThisProcess, platform.state, platform.findings, clock);
    }

    /** As a timer does. */
    private void everyMinute(Duration time) {
        for (long minute = 0; minute < time.toMinutes(); minute++) {
            clock.pass(Duration.ofMinutes(1));
            jobs.names().forEach(jobs::runIfDue);
        }
    }

    private List<String> open() {
        return platform.findings.open().stream().map(OpenFinding::finding).map(Finding::evidence).toList();
    }

    @Test
    void aJobRunsOnceAtItsTime() {
        everyMinute(Duration.ofMinutes(59));
        assertThat(runs).isEmpty();
        everyMinute(Duration.ofHours(23));
        assertThat(runs).containsExactly(Instant.parse("2025-01-15T11:00:00Z"));
        everyMinute(Duration.ofHours(2));
        assertThat(runs).hasSize(2);
        assertThat(open()).isEmpty();
    }

    @Test
    void timesThatAProcessMissedAreMadeUpForOnceWhenItStartsAgain() {
        clock.pass(Duration.ofDays(3));
        jobs = process(List.of(new Check()));
        everyMinute(Duration.ofMinutes(50));
        assertThat(runs).containsExactly(Instant.parse("2025-01-18T10:01:00Z"));
        assertThat(open()).isEmpty();
    }

    @Test
    void aJobThatFailsIsRunAgainEachMinuteUntilItsDeadlineAndIsThenAFinding() {
        failure = Optional.of(new IllegalStateException("The warehouse is away."));
        everyMinute(Duration.ofHours(3));
        assertThat(runs).hasSize(31).startsWith(Instant.parse("2025-01-15T11:00:00Z"));
        assertThat(open()).containsExactly(
                "The job 'check' was due at 2025-01-15T11:00:00Z and has not succeeded within 30 minutes: it failed: The warehouse is away.");
        assertThat(jobs.states()).singleElement().satisfies(state -> {
            assertThat(state.isLate()).isTrue();
            assertThat(state.failure()).contains("The warehouse is away.");
            assertThat(state.nextDue()).isEqualTo("2025-01-16T11:00:00Z");
        });
        failure = Optional.empty();
        everyMinute(Duration.ofHours(22));
        assertThat(open()).isEmpty();
    }

    @Test
    void aJobThatIsDueMoreOftenThanItsDeadlineLastsIsLateToo() {
        Schedule quarter = new Schedule("check", "*/15 * * * *", MORNING.zone(), ServiceName.RAW, "/check", "{}", "Checks.",
                Duration.ofHours(2), Embedded.SCHEDULED);
        jobs = new ScheduledJobs(List.of(quarter), List.of(new Check()), platform.state, platform.findings, clock);
        failure = Optional.of(new IllegalStateException("The warehouse is away."));
        everyMinute(Duration.ofHours(2));
        assertThat(open()).isEmpty();
        everyMinute(Duration.ofMinutes(30));
        assertThat(open()).singleElement().asString().startsWith("The job 'check' was due at 2025-01-15T10:15:00Z and has not succeeded");
    }

    @Test
    @Tag("F23")
    void aJobThatNoSchedulerCallsIsAFindingUntilACallSucceeds() {
        jobs = process(List.of());
        everyMinute(Duration.ofHours(2));
        jobs.check();
        assertThat(open()).containsExactly(
                "The job 'check' was due at 2025-01-15T11:00:00Z and has not succeeded within 30 minutes: it was not called.");
        jobs.succeeded("check");
        assertThat(open()).isEmpty();
        assertThat(jobs.states()).singleElement().satisfies(state -> assertThat(state.dueSince()).isEmpty());
    }

    @Test
    void aJobWithoutAScheduleIsRefused() {
        assertThatThrownBy(() -> new ScheduledJobs(List.of(), List.of(new Check()), platform.state, platform.findings, clock))
                .hasMessage("'check' is no schedule");
    }
}
