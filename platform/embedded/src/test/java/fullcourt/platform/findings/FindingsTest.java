package fullcourt.platform.findings;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.findings.FindingEvent.Kind;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One open finding for each cause, whatever the warehouse does. */
class FindingsTest {
    private static final Finding STALE = Finding.warning("age/schedule", "It is 7 hours old.", "Scrape it.");

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void start() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private void restartWith(Outage outage) {
        platform = platform.restartedAs(platform.setup.with(outage));
    }

    @Test
    void aFindingIsSeenWhileTheWarehouseIsDownAndStoredWhenItIsBack() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse."));
        restartWith(outage);
        assertThat(platform.findings.open(STALE)).as("stored").isFalse();
        assertThat(open()).containsExactly(STALE);
        outage.end();
        pass(Duration.ofSeconds(11));
        assertThat(open()).containsExactly(STALE);
        assertThat(stored()).containsExactly("OPEN age/schedule");
        platform = platform.restarted();
        assertThat(platform.findings.open()).containsExactly(new OpenFinding(STALE, Setup.NOW)); // since when it was so, not when it was written
    }

    @Test
    void whatOpenedAndClosedWhileTheWarehouseWasDownIsInItsHistory() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse."));
        restartWith(outage);
        platform.findings.open(STALE);
        platform.findings.close(STALE.cause());
        assertThat(open()).isEmpty();
        outage.end();
        pass(Duration.ofSeconds(11));
        platform.findings.close("another");
        assertThat(stored()).containsExactly("OPEN age/schedule", "CLOSED age/schedule");
    }

    @Test
    void aFindingOfAnEarlierProcessThatIsOverWhileTheWarehouseIsDownIsClosedWhenItIsBack() {
        platform.findings.open(STALE);
        Outage outage = Outage.of(call -> call.startsWith("warehouse."));
        restartWith(outage);
        platform.findings.close(STALE.cause());
        outage.end();
        pass(Duration.ofSeconds(11));
        assertThat(open()).isEmpty();
        assertThat(stored()).containsExactly("OPEN age/schedule", "CLOSED age/schedule");
    }

    @Test
    void anAppendWhoseAnswerIsLostIsNotDoneTwice() {
        Outage outage = Outage.ofAnswers(call -> call.startsWith("warehouse.append"));
        restartWith(outage);
        platform.findings.open(STALE);
        outage.end();
        pass(Duration.ofSeconds(11));
        assertThat(open()).containsExactly(STALE);
        assertThat(stored()).containsExactly("OPEN age/schedule");
    }

    @Test
    void whatIsKnownStaysVisibleWhileTheWarehouseIsDown() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse.query") && isDown);
        restartWith(outage);
        platform.findings.open(STALE);
        isDown = true;
        pass(Duration.ofMinutes(1));
        assertThat(open()).containsExactly(STALE);
        isDown = false;
    }

    private boolean isDown;

    @Test
    void newEvidenceIsSeenAtOnceAndStoredAtMostEveryTenMinutes() {
        platform.findings.open(STALE);
        for (int minute = 1; minute <= 30; minute++) {
            pass(Duration.ofMinutes(1));
            Finding older = Finding.warning(STALE.cause(), "It is 7 hours and %d minutes old.".formatted(minute), "Scrape it.");
            platform.findings.open(older);
            assertThat(platform.findings.open()).containsExactly(new OpenFinding(older, Setup.NOW));
        }
        assertThat(stored()).containsExactly("OPEN age/schedule", "REFRESHED age/schedule", "REFRESHED age/schedule",
                "REFRESHED age/schedule");
        platform = platform.restarted();
        assertThat(platform.findings.open()).singleElement().satisfies(open -> {
            assertThat(open.finding().evidence()).isEqualTo("It is 7 hours and 30 minutes old.");
            assertThat(open.since()).isEqualTo(Setup.NOW);
        });
    }

    @Test
    void risingSeverityEscalatesAtOnceAndOnlyRisingIsAnnounced() {
        List<Kind> told = new ArrayList<>();
        platform.findings.listen(event -> told.add(event.kind()));
        Finding worse = Finding.critical(STALE.cause(), "It is 30 hours old.", "Scrape it.");
        platform.findings.open(STALE);
        platform.findings.open(worse);
        platform.findings.open(STALE); // a moment later it is less bad: that can wait
        assertThat(open()).singleElement().extracting(Finding::severity).isEqualTo(Finding.Severity.CRITICAL);
        platform.findings.open(worse);
        assertThat(stored()).containsExactly("OPEN age/schedule", "ESCALATED age/schedule");
        pass(Duration.ofMinutes(11));
        platform.findings.open(STALE);
        platform.findings.close(STALE.cause());
        assertThat(stored()).endsWith("REFRESHED age/schedule", "CLOSED age/schedule");
        assertThat(told).containsExactly(Kind.OPEN, Kind.ESCALATED, Kind.CLOSED);
    }

    @Test
    void whatAnotherProcessOpenedIsSeenWithinAMinute() {
        assertThat(open()).isEmpty();
        new Findings(platform.warehouse, platform.setup.clock()).open(STALE);
        pass(Duration.ofMinutes(1));
        assertThat(open()).containsExactly(STALE);
    }

    @Test
    void twoProcessesThatOpenTheSameAtTheSameTimeWriteOneEvent() {
        Findings other = new Findings(platform.warehouse, platform.setup.clock());
        assertThat(other.open()).isEmpty();
        assertThat(open()).isEmpty();
        other.open(STALE);
        platform.findings.open(STALE);
        assertThat(stored()).containsExactly("OPEN age/schedule");
    }

    @Test
    void aFindingThatNothingChecksClosesWhenItWasQuietForLong() {
        platform.findings.open(Finding.warning("dead-letter/1", "A message is no JSON.", "Correct the sender."));
        platform.findings.closeQuiet("dead-letter", Duration.ofHours(24));
        assertThat(open()).hasSize(1);
        pass(Duration.ofHours(25));
        platform.findings.closeQuiet("dead-letter", Duration.ofHours(24));
        assertThat(open()).isEmpty();
    }

    private void pass(Duration time) {
        SettableClock clock = platform.setup.clock();
        clock.pass(time);
    }

    private List<Finding> open() {
        return platform.findings.open().stream().map(OpenFinding::finding).toList();
    }

    private List<String> stored() {
        return platform.warehouse.read(Findings.TABLE, Partition.ALL).stream()
                .sorted((one, other) -> text(one, "sequence").compareTo(text(other, "sequence")))
                .map(row -> text(row, "state") + " " + text(row, "cause")).toList();
    }

    private static String text(Row row, String column) {
        Column<?> declared = row.schema().column(column).orElseThrow();
        return String.valueOf(row.get(declared));
    }
}
