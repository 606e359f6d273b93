package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.Season;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.SeasonSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the written documents against real ones: the same keys in the same places, save for those named here. */
class DocumentSchemaTest {
    private static final SeasonSource INVENTED = SimulatedSeason.of(new LeaguePlan(7, LocalDate.of(2025, 10, 21), 4));
    private static final SeasonProgramme PROGRAMME = SeasonProgramme.of(INVENTED).withStandings();

    @Test
    void nestedBoxScoresLookLikeRealOnes() {
        var real = keys(SharedFiles.sample("bdl_box_scores/gcs_7a649e12.json"));
        // newer documents have these; the sample is older
        assertThat(keys(written(Scraper.BDL_BOX_SCORES))).isEqualTo(with(real, "/boxScores/id", "/boxScores/datetime",
                "/boxScores/home_team/players/plus_minus", "/boxScores/visitor_team/players/plus_minus"));
    }

    @Test
    void flatBoxScoresLookLikeRealOnes() {
        var real = keys(SharedFiles.sample("bdl_player_box_scores/gcs_1db4c01e.json"));
        assertThat(keys(written(Scraper.BDL_PLAYER_BOX_SCORES))).isEqualTo(with(real, "/stats/plus_minus"));
    }

    @Test
    void injuriesLookLikeRealOnes() {
        assertThat(keys(written(Scraper.BDL_INJURIES))).isEqualTo(keys(SharedFiles.sample("bdl_injuries/gcs_49fd60fb.json")));
    }

    @Test
    void standingsLookLikeRealOnes() {
        assertThat(keys(written(Scraper.BDL_STANDINGS))).isEqualTo(keys(SharedFiles.sample("bdl_standings/gcs_395a0451.json")));
    }

    @Test
    void schedulesLookLikeRealOnes() {
        assertThat(keys(written(Scraper.NBAC_SCHEDULE_API))).isEqualTo(keys(SharedFiles.sample("nbac_schedule_api/exp_80cb1fd6.json.gz")));
    }

    @Test
    void gamesOfTheScheduleHaveTheirKeysInTheRealOrder() {
        assertThat(keysOfFirstGame(written(Scraper.NBAC_SCHEDULE_API).content()))
                .containsExactlyElementsOf(keysOfFirstGame(SharedFiles.sample("nbac_schedule_api/exp_80cb1fd6.json.gz")));
    }

    @Test
    void linesLookLikeRealOnes() {
        var wrapperWithGameLines = keys(SharedFiles.sample("oddsa_player_props_his/exp_815b3ee3.json"));
        assertThat(keys(written(Scraper.ODDSA_PLAYER_PROPS_HIS)))
                .isEqualTo(with(wrapperWithGameLines, "/data/bookmakers/markets/outcomes/description"));
    }

    @Test
    void theHistoryLeavesOutWhatItDoesNotKnow() {
        try (var season = HistorySeason.open(SharedFiles.history(), new Season(2018), false)) {
            var day = season.firstDay();
            var documents = new ScraperDocuments(season);
            var at = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            assertThat(keys(documents.boxscores(day, at)).toString()).doesNotContain("position", "jersey", "height", "weight", "draft");
            assertThat(keys(documents.schedule(day, at)).toString()).doesNotContain("UTC", "TeamTime").contains("gameDateTimeEst");
        }
    }

    private static LandedDocument written(Scraper scraper) {
        return PROGRAMME.moments().flatMap(moment -> moment.documents().stream()).filter(document -> document.scraper() == scraper)
                .reduce((_, last) -> last).orElseThrow();
    }

    private static Set<String> keys(LandedDocument document) { return keys(document.content()); }

    private static Set<String> keys(byte[] json) {
        var keys = new TreeSet<String>();
        collect(JsonMapper.shared().readTree(json), "", keys);
        return keys;
    }

    /** Of the first game only: later ones may have fewer. */
    private static List<String> keysOfFirstGame(byte[] json) {
        var keys = new LinkedHashSet<String>();
        collect(JsonMapper.shared().readTree(json).get("games").get(0), "", keys);
        return List.copyOf(keys);
    }

    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (node.isArray())
            node.forEach(element -> collect(element, path, keys));
        node.properties().forEach(property -> {
            keys.add(path + "/" + property.getKey());
            collect(property.getValue(), path + "/" + property.getKey(), keys);
        });
    }

    private static Set<String> with(Set<String> keys, String... more) {
        var all = new TreeSet<>(keys);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
