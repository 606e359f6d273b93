package fullcourt.platform.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fullcourt.platform.backfill.ScraperClient.Answer.NoData;
import fullcourt.platform.backfill.ScraperClient.Answer.Refused;
import fullcourt.platform.backfill.ScraperClient.Answer.Scraped;
import fullcourt.simulator.ScrapeEndpoint;
import fullcourt.simulator.ScrapeServer;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The simulator's scraper service gives each of the answers that the client's contract describes. */
class SimulatedScraperTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final Clock NEXT_MORNING = Clock.fixed(Instant.parse("2025-10-23T15:20:30Z"), ZoneOffset.UTC);
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private final List<LandedDocument> landed = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private ScrapeServer server;
    @SuppressWarnings("NullAway.Init")
    private ScraperClient client;

    @BeforeEach
    void start() throws IOException {
        SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, DAY.minusDays(1), 3));
        server = ScrapeServer.start(new ScrapeEndpoint(season), NEXT_MORNING, landed::add);
        client = new HttpScraperClient(server.address(), Optional.empty(), WITHIN, WITHIN);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aDayThatWasPlayedIsScrapedAndItsDocumentLands() {
        assertThat(client.scrape("bdl_player_box_scores", DAY)).asInstanceOf(type(Scraped.class)).extracting(Scraped::message).asString()
                .startsWith("wrote ball-dont-lie/player-box-scores/2025-10-22/");
        assertThat(landed).hasSize(1);
    }

    @Test
    void aDayWithoutGamesHasNoData() {
        assertThat(client.scrape("bdl_player_box_scores", DAY.plusDays(30))).isInstanceOf(NoData.class);
        assertThat(landed).isEmpty();
    }

    @Test
    void anUnknownScraperIsRefused() {
        assertThat(client.scrape("bdl_boxscores", DAY)).asInstanceOf(type(Refused.class)).extracting(Refused::message).asString()
                .contains("Unknown scraper: 'bdl_boxscores'");
    }
}
