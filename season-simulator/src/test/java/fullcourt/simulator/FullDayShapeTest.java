package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a day's documents against real ones: no key stands where a real document has none, save for those named here. */
class FullDayShapeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final List<LandedDocument> DOCUMENTS = FullDay.of(SimulatedSeason.of(new LeaguePlan(7, DAY.minusDays(1), 3, 2, 2)), DAY);

    @ParameterizedTest
    @CsvSource({
            "BDL_LIVE_BOX_SCORES,bdl_live_box_scores/gcs_synthetic_noid.json,/liveBoxes/home_team/players/plus_minus /liveBoxes/visitor_team/players/plus_minus",
            "BDL_ACTIVE_PLAYERS,bdl_active_players/gcs_ac3e7bd3.json,",
            "NBAC_SCHEDULE_CDN,nbac_schedule_cdn/exp_68953816.json,",
            "NBAC_GAMEBOOK_PDF,nbac_gamebook_pdf/exp_0173bcd1.json,",
            "NBAC_PLAYER_LIST,nbac_player_list/exp_7af00b51.json,",
            "NBAC_PLAYER_BOXSCORE,nbac_player_boxscore/exp_2ad17718.json,",
            "NBAC_TEAM_BOXSCORE,nbac_team_boxscore/gcs_12f99055.json,",
            "NBAC_SCOREBOARD_V2,nbac_scoreboard_v2/gcs_055ff78d.json,",
            "NBAC_PLAY_BY_PLAY,nbac_play_by_play/exp_14ecf360.json.gz,",
            "NBAC_INJURY_REPORT,nbac_injury_report/exp_f4391904.json,",
            "NBAC_REFEREE_ASSIGNMENTS,nbac_referee_assignments/exp_718e62b3.json,",
            "NBAC_PLAYER_MOVEMENT,nbac_player_movement/exp_1ecdb80d.json.gz,",
            "ODDSA_PLAYER_PROPS,oddsa_player_props/fixture_current.json,",
            "ODDSA_GAME_LINES,oddsa_game_lines/fixture_current.json,",
            "ODDSA_GAME_LINES_HIS,oddsa_game_lines_his/exp_b722994c.json,",
            "ESPN_GAME_BOXSCORE,espn_game_boxscore/exp_6f34c64b.json,",
            "ESPN_ROSTER_API,espn_roster_api/gcs_bos.json,",
            "ESPN_SCOREBOARD_API,espn_scoreboard_api/gcs_92de7c9a.json,",
            "BR_SEASON_ROSTER,br_season_roster/fixture_lal.json,"})
    void looksLikeARealOne(Scraper scraper, String sample, String newer) {
        var allowed = keys(SharedFiles.sample(sample));
        if (newer != null)
            allowed.addAll(Arrays.asList(newer.split(" ")));
        assertThat(allowed).containsAll(keys(last(scraper).content()));
    }

    @Test
    void eventsOfBigDataBallHaveTheRealColumns() {
        assertThat(firstLine(last(Scraper.BIGDATABALL_PBP).content()))
                .isEqualTo(firstLine(SharedFiles.sample("bigdataball_pbp/raw_746cfbef.csv")));
    }

    @Test
    void theSameDayIsTheSameToTheLastByte() {
        var again = FullDay.of(SimulatedSeason.of(new LeaguePlan(7, DAY.minusDays(1), 3, 2, 2)), DAY);
        assertThat(again).usingElementComparator((one, other) -> one.objectPath().equals(other.objectPath())
                && Arrays.equals(one.content(), other.content()) ? 0 : 1).isEqualTo(DOCUMENTS);
    }

    private static LandedDocument last(Scraper scraper) {
        return DOCUMENTS.stream().filter(document -> document.scraper() == scraper).reduce((_, last) -> last).orElseThrow();
    }

    private static String firstLine(byte[] text) { return new String(text, StandardCharsets.UTF_8).lines().findFirst().orElseThrow(); }

    private static Set<String> keys(byte[] json) {
        var keys = new TreeSet<String>();
        collect(JsonMapper.shared().readTree(json), "", keys);
        return keys;
    }

    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (node.isArray())
            node.forEach(element -> collect(element, path, keys));
        node.properties().forEach(property -> {
            if (!path.endsWith("/byTeam")) // there the keys are teams
                keys.add(path + "/" + property.getKey());
            collect(property.getValue(), path + "/" + property.getKey(), keys);
        });
    }
}
