package fullcourt.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.NotificationProperties.Mail;
import fullcourt.config.NotificationProperties.Smtp;
import fullcourt.config.NotificationProperties.RateLimit;
import fullcourt.embedded.notification.MailFileNotifier;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that opens or closes is announced once on each channel. */
class AnnouncementsTest {
    private static final Smtp NO_SERVER = new Smtp(null, 25, null, null, false, Duration.ZERO);
    private static final Finding GAP = Finding.critical("completeness/LAL", "Box scores of LAL lack 1 game.", "Scrape them again.");
    private static final Finding STALE = Finding.warning("schedule-staleness/nbac_schedule", "It is 7 hours old.", "Scrape it.");

    @TempDir
    private Path folder;
    private EmbeddedPlatform platform;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void openingAndClosingAreToldAndNothingInBetween() {
        announce(new Told());
        platform.findings.open(GAP);
        platform.findings.open(GAP);
        platform.findings.close(GAP.cause());
        platform.findings.close(GAP.cause());
        assertThat(told).containsExactly("CRITICAL Fullcourt: completeness/LAL", "CRITICAL Fullcourt: over: completeness/LAL");
    }

    @Test
    void oneCauseIsAnnouncedAtMostSoOftenInAnHour() {
        announce(new Told());
        for (int round = 0; round < 4; round++) {
            platform.findings.open(GAP);
            platform.findings.close(GAP.cause());
        }
        platform.findings.open(STALE);
        assertThat(told).hasSize(6);
        platform.setup.clock().pass(Duration.ofMinutes(61));
        platform.findings.open(GAP);
        assertThat(told).hasSize(7);
    }

    @Test
    void announcementsBeyondTheLimitOfAllCausesAreSummedUpInANumber() {
        Announcements announcements = announce(new Told());
        for (int cause = 0; cause < 97; cause++)
            platform.findings.open(Finding.warning("gap/%02d".formatted(cause), "It is missing.", "Look."));
        assertThat(told).hasSize(60);
        announcements.digest();
        assertThat(told).as("more may follow").hasSize(60);
        platform.setup.clock().pass(Duration.ofMinutes(10));
        announcements.digest();
        announcements.digest();
        assertThat(told).hasSize(61).endsWith("WARNING Fullcourt: 37 more");
    }

    @Test
    void aFindingThatGetsWorseIsAnnouncedAgain() {
        announce(new Told());
        platform.findings.open(STALE);
        platform.findings.open(Finding.critical(STALE.cause(), "It is 30 hours old.", "Scrape it."));
        assertThat(told).containsExactly("WARNING Fullcourt: schedule-staleness/nbac_schedule",
                "CRITICAL Fullcourt: worse: schedule-staleness/nbac_schedule");
    }

    @Test
    @Tag("F29")
    void aChannelThatFailsIsAFindingUntilItWorksAgain() {
        Told channel = new Told();
        channel.works = false;
        announce(channel);
        platform.findings.open(GAP);
        assertThat(platform.findings.open()).extracting(open -> open.finding().cause()).contains("notification/told");
        channel.works = true;
        platform.findings.close(GAP.cause());
        assertThat(platform.findings.open()).isEmpty();
    }

    @Test
    void aMailGoesToThoseOfItsLevelAndStaysInOneHeaderPerLine() throws IOException {
        Mail mail = new Mail(true, List.of("a@example.com"), List.of("b@example.com"), "fullcourt@example.com", NO_SERVER);
        announce(new MailFileNotifier(folder.resolve("mail"), mail, platform.setup.clock()));
        platform.findings.open(GAP);
        platform.findings.open(Finding.warning("quarantined/évil\r\nBcc: c@example.com", "Broken.", "Mend it."));
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            assertThat(files.map(AnnouncementsTest::text)).satisfiesExactlyInAnyOrder(
                    critical -> assertThat(critical).contains("To: a@example.com, b@example.com\r\n",
                            "Subject: Fullcourt: completeness/LAL\r\n",
                            "Date: Thu, 16 Jan 2025 12:00:00 GMT\r\n", "\r\n\r\nBox scores of LAL lack 1 game.\n\nScrape them again."),
                    warning -> assertThat(warning).contains("To: a@example.com\r\n", "Subject: =?UTF-8?B?").doesNotContain("Bcc"));
        }
    }

    @Test
    void withoutARecipientNoMailIsWritten() {
        announce(new MailFileNotifier(folder.resolve("mail"), new Mail(true, List.of(), List.of(), "fullcourt@example.com", NO_SERVER),
                platform.setup.clock()));
        platform.findings.open(GAP);
        assertThat(folder.resolve("mail")).doesNotExist();
    }

    private Announcements announce(Notifier notifier) {
        Announcements announcements = new Announcements(List.of(notifier), platform.findings, new RateLimit(true, 5, 60),
                platform.setup.clock(), Runnable::run);
        platform.findings.listen(announcements::about);
        return announcements;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Records what was sent to it. */
    private final class Told implements Notifier {
        private boolean works = true;

        @Override
        public String channel() {
            return "told";
        }

        @Override
        public void send(Notification notification) {
            if (!works)
                throw new NotifierUnavailableException(channel(), new IllegalStateException("no wire"));
            told.add(notification.level() + " " + notification.subject());
        }
    }
}
