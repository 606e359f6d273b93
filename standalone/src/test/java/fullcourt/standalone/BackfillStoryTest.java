package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fullcourt.embedded.clock.DataClock;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.simulator.Moment;
import fullcourt.simulator.ScrapeEndpoint;
import fullcourt.simulator.ScrapeServer;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** Box scores of a day never land; the scraper is asked for them over HTTP, and the gap closes without a person. */
class BackfillStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final Set<Scraper> BOX_SCORES = EnumSet.of(Scraper.BDL_BOX_SCORES, Scraper.BDL_PLAYER_BOX_SCORES);
    private static final String CHECK = "/raw/monitoring/boxscore-completeness";
    private static final String FINDINGS = "/operations/findings";
    private static final String THREE_DAYS = "{\"check_days\":3}";

    @TempDir
    private Path data;
    private final SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, FIRST, 3));
    private final List<LandedDocument> scraped = new ArrayList<>();

    @Test
    void aGapIsAskedForByItselfAndClosesWhenTheFilesArrive() throws Exception {
        SuiteClock clock = new SuiteClock();
        try (ScrapeServer scraper = ScrapeServer.start(new ScrapeEndpoint(season), clock, scraped::add);
                ServiceUnderTest suite = suite("fullcourt.scraper.url=" + scraper.address())) {
            clock.suite = suite;
            play(suite);
            assertThat(scraped).as("asked without a call").extracting(LandedDocument::objectPath).isNotEmpty()
                    .allMatch(path -> path.startsWith("ball-dont-lie/player-box-scores/2025-10-22/"));
            assertThat(suite.get("/operations/jobs").body()).contains("\"job\":\"boxscore-completeness\",\"state\":\"ok\"",
                    "\"job\":\"backfill\",\"state\":\"ok\"");
            assertThat(suite.get(FINDINGS).body()).contains("reported success for 2025-10-22", "nothing of it arrived");

            land(suite);
            assertThat(suite.post("/operations/sweep", "").body()).contains("\"backfills_requested\":0");
            assertThat(suite.post(CHECK, THREE_DAYS).body()).contains("\"missing_games\":0", "\"backfills_requested\":0");
            assertThat(suite.get(FINDINGS).body()).doesNotContain("2025-10-22");
        }
    }

    @Test
    void healShowsTheGapAndWhatItWouldDoAndClosesItWhenApplied() throws Exception {
        SuiteClock clock = new SuiteClock();
        try (ScrapeServer scraper = ScrapeServer.start(new ScrapeEndpoint(season), clock, this::arrives);
                ServiceUnderTest suite = suite("fullcourt.scraper.url=" + scraper.address())) {
            clock.suite = suite;
            SeasonPlayer player = suite.part(SeasonPlayer.class);
            SeasonProgramme.of(season).moments().map(BackfillStoryTest::withoutTheGap).forEach(player::play);
            assertThat(healed(suite, "{\"date\":\"2025-10-22\"}")).contains("\"applied\":false",
                    "\"kind\":\"gap\",\"dates\":\"2025-10-22\"",
                    "request the day from the scraper", "\"kind\":\"partition\"");
            String applied = healed(suite, "{\"from\":\"2025-10-22\",\"to\":\"2025-10-24\",\"apply\":true}");
            assertThat(applied).contains("\"applied\":true", "\"files\":1", "\"requested\":1", "\"left\":0", "\"steps\":[]");
        }
    }

    private void arrives(LandedDocument document) {
        try {
            Path file = data.resolve("landing").resolve(document.objectPath());
            Files.createDirectories(file.getParent());
            Files.write(file, document.content());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String healed(ServiceUnderTest suite, String body) throws Exception {
        String port = suite.part(Environment.class).getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s/operations/heal".formatted(port)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Files.readString(data.resolve("admin.token")).strip())
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    @Tag("F22")
    void aScraperThatDoesNotAcceptTheCallerIsAFindingAndCostsNoAttempt() throws Exception {
        HttpServer strict = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        strict.createContext("/", exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        strict.start();
        String address = "http://127.0.0.1:" + strict.getAddress().getPort();
        try (ServiceUnderTest suite = suite("fullcourt.scraper.url=" + address, "fullcourt.scraper.attempts=1")) {
            play(suite);
            pass(suite, Duration.ofDays(1));
            assertThat(suite.post("/operations/backfill", "").body()).contains("\"outcome\":\"NOT_ALLOWED\"", "\"attempt\":1");
            assertThat(suite.get(FINDINGS).body()).contains("scraper-access", "does not accept the requests of this suite: 403",
                    "fullcourt.scraper.token").doesNotContain("backfill/2025-10-22");
        } finally {
            strict.stop(0);
        }
    }

    @Test
    void aScraperThatCannotBeReachedIsAskedAgainLaterAndThenNoMore() throws Exception {
        String unreachable = "http://127.0.0.1:1";
        try (ServiceUnderTest suite = suite("fullcourt.scraper.url=" + unreachable, "fullcourt.scraper.attempts=2")) {
            play(suite);
            assertThat(suite.post("/operations/backfill", "").body()).contains("\"requested\":0", "\"outcome\":\"EXHAUSTED\"");
            assertThat(suite.get(FINDINGS).body()).contains("backfill/2025-10-22", "asked for 2025-10-22 2 times");
            assertThat(suite.post("/operations/backfill", "{\"from\":\"then\"}").statusCode()).isEqualTo(400);
        }
    }

    @Test
    @Tag("F50")
    void anOldScheduleIsAFindingUntilANewOneLands() throws Exception {
        try (ServiceUnderTest suite = suite()) {
            play(suite);
            suite.post(CHECK, THREE_DAYS);
            assertThat(suite.get(FINDINGS).body()).doesNotContain("schedule-staleness");
            pass(suite, Duration.ofHours(7));
            suite.post(CHECK, THREE_DAYS);
            assertThat(suite.get(FINDINGS).body()).contains("schedule-staleness/nbac_schedule", "older than 6 hours");
            Instant now = suite.part(DataClock.class).instant();
            LandedDocument schedule = new ScraperDocuments(season).schedule(FIRST.plusDays(3), now);
            suite.part(SeasonPlayer.class).play(new Moment(now, List.of(schedule)));
            suite.post(CHECK, THREE_DAYS);
            assertThat(suite.get(FINDINGS).body()).doesNotContain("schedule-staleness");
        }
    }

    /** The suite's own time, once there is a suite. */
    private static final class SuiteClock extends Clock {
        @SuppressWarnings("NullAway.Init")
        private ServiceUnderTest suite;

        @Override
        public Instant instant() {
            return suite.part(DataClock.class).instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private ServiceUnderTest suite(String... settings) {
        return ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments), data, settings);
    }

    /** Everything lands but the box scores of the second day; the jobs run at their times. */
    private void play(ServiceUnderTest suite) {
        SeasonPlayer player = suite.part(SeasonPlayer.class);
        ScheduledJobs jobs = suite.part(ScheduledJobs.class);
        SeasonProgramme.of(season).moments().map(BackfillStoryTest::withoutTheGap).forEach(moment -> {
            player.play(moment);
            jobs.names().forEach(jobs::runIfDue); // as the timers of a suite that stays do
        });
    }

    private static Moment withoutTheGap(Moment moment) {
        return new Moment(moment.at(), moment.documents().stream()
                .filter(document -> !(BOX_SCORES.contains(document.scraper()) && document.day().equals(FIRST.plusDays(1)))).toList());
    }

    private void land(ServiceUnderTest suite) {
        scraped.forEach(document -> suite.part(Buckets.class).landing().create(ObjectPath.of(document.objectPath()), document.content()));
    }

    private static void pass(ServiceUnderTest suite, Duration time) throws IOException {
        DataClock clock = suite.part(DataClock.class);
        clock.advanceTo(clock.instant().plus(time));
    }
}
