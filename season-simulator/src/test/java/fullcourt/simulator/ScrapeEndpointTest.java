package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.ScrapeResponse.NoData;
import fullcourt.simulator.ScrapeResponse.Scraped;
import fullcourt.simulator.ScrapeResponse.UnknownScraper;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScrapeEndpointTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final ScrapeEndpoint ENDPOINT = new ScrapeEndpoint(SimulatedSeason.of(new LeaguePlan(7, DAY.minusDays(1), 3)));

    @Test
    void asksTheProviderAgainForWholeBoxScores() {
        var answer = ENDPOINT.scrape(new ScrapeRequest("bdl_player_box_scores", DAY, Instant.parse("2025-10-23T15:20:30Z")));
        assertThat(answer).asInstanceOf(type(Scraped.class)).satisfies(scraped -> {
            var document = scraped.documents().getFirst();
            assertThat(document.objectPath()).isEqualTo("ball-dont-lie/player-box-scores/2025-10-22/20251023_152030.json");
            assertThat(JsonMapper.shared().readTree(document.content()).get("startDate").asString()).isEqualTo("2025-10-22");
        });
    }

    @Test
    void tellsNothingThatHasNotHappened() {
        assertThat(ENDPOINT.scrape(new ScrapeRequest("bdl_box_scores", DAY, BusinessDay.at(DAY, LocalTime.of(23, 59)))))
                .isInstanceOf(NoData.class);
        assertThat(ENDPOINT.scrape(new ScrapeRequest("bdl_box_scores", DAY.plusDays(30), BusinessDay.noon(DAY.plusDays(40)))))
                .isInstanceOf(NoData.class);
        assertThat(ENDPOINT.scrape(new ScrapeRequest("nbac_schedule_api", DAY, BusinessDay.noon(DAY)))).asInstanceOf(type(Scraped.class))
                .satisfies(scraped -> assertThat(JsonMapper.shared().readTree(scraped.documents().getFirst().content()).get("games"))
                        .filteredOn(game -> game.get("gameStatus").asInt() == 3)
                        .allSatisfy(game -> assertThat(game.get("gameCode").asString()).startsWith("20251021")));
    }

    @Test
    void namesTheScrapersThereAre() {
        assertThat(ENDPOINT.scrape(new ScrapeRequest("bdl_boxscores", DAY, Instant.EPOCH))).asInstanceOf(type(UnknownScraper.class))
                .satisfies(unknown -> assertThat(unknown.available()).contains("bdl_box_scores", "nbac_schedule_api", "bdl_injuries"));
    }
}
