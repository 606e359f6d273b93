package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.routing.FeedSwitches;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.fault.Affected;
import fullcourt.simulator.fault.Fault;
import fullcourt.simulator.fault.MovedPrefix;
import fullcourt.simulator.fault.TruncatedFile;
import fullcourt.simulator.fault.Undelivered;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** A night's box scores come from some sources and not from others. */
class BoxscoreSourcesStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final LocalDate NIGHT = FIRST.plusDays(1);
    private static final String COMPLETENESS = "/operations/completeness?date=" + NIGHT;
    @TempDir
    private Path data;
    private final SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, FIRST, 3));

    @Test
    void aNightWithoutOneSourceIsCompleteByTheOthersAndReadFromThem() throws Exception {
        try (ServiceUnderTest suite = suite()) {
            play(suite, without(Scraper.BDL_BOX_SCORES).and(without(Scraper.BDL_PLAYER_BOX_SCORES)));
            assertThat(suite.get(COMPLETENESS).body()).contains("\"source\":\"nbac_gamebook_player_stats\"", "\"bdl_rows\":0")
                    .doesNotContain("\"is_complete\":false");
            assertThat(suite.post("/raw/monitoring/boxscore-completeness", "{\"check_days\":3}").body()).contains("\"missing_games\":0");
            assertThat(suite.get("/operations/findings").body()).doesNotContain("completeness/");
            assertThat(
                    suite.part(AdHocSql.class)
                            .ask("SELECT DISTINCT primary_source_used FROM nba_analytics.player_game_summary WHERE game_date = DATE '"
                                    + NIGHT + "'", 10, Duration.ofSeconds(20))
                            .rows())
                    .containsExactly(List.of("nbac_gamebook_player_stats"));
        }
    }

    @Test
    void aBookThatIsCutShortDoesNotCountAndTheNextSourceDoes() throws Exception {
        try (ServiceUnderTest suite = suite()) {
            play(suite, new TruncatedFile(Affected.on(Scraper.NBAC_GAMEBOOK_PDF, NIGHT), 0.5));
            assertThat(suite.get(COMPLETENESS).body()).contains("\"source\":\"bdl_player_boxscores\"", "\"gamebook_rows\":0")
                    .doesNotContain("\"is_complete\":false");
        }
    }

    @Test
    void whereEverySourceFailedTheFileThatWasStoppedIsNamed() throws Exception {
        Fault onlyFlat = without(Scraper.BDL_BOX_SCORES).and(without(Scraper.NBAC_GAMEBOOK_PDF)).and(without(Scraper.ESPN_GAME_BOXSCORE));
        Affected flat = Affected.on(Scraper.BDL_PLAYER_BOX_SCORES, NIGHT);
        try (ServiceUnderTest suite = suite()) {
            play(suite, onlyFlat.and(new TruncatedFile(flat, 0.5)));
            assertThat(suite.get(COMPLETENESS).body()).contains("\"ingest_stage\":\"file quarantined\"",
                    "\"evidence\":\"ball-dont-lie/player-box-scores/2025-10-23/20251023_081500.json: ");
        }
    }

    @Test
    void aFileWithoutARouteIsNamed() throws Exception {
        Fault nothing = without(Scraper.BDL_BOX_SCORES).and(without(Scraper.NBAC_GAMEBOOK_PDF)).and(without(Scraper.ESPN_GAME_BOXSCORE));
        try (ServiceUnderTest suite = suite()) {
            play(suite, nothing.and(new MovedPrefix(Affected.on(Scraper.BDL_PLAYER_BOX_SCORES, NIGHT), "ball-dont-lie/stats")));
            suite.post("/operations/sweep", "");
            assertThat(suite.get(COMPLETENESS).body()).contains("\"ingest_stage\":\"file without route\"",
                    "ball-dont-lie/stats/2025-10-23/20251023_081500.json: no processor handles it");
        }
    }

    @Test
    void theFilesOfASwitchedOffFeedAreNamed() throws Exception {
        Fault onlyFlat = without(Scraper.BDL_BOX_SCORES).and(without(Scraper.NBAC_GAMEBOOK_PDF)).and(without(Scraper.ESPN_GAME_BOXSCORE));
        try (ServiceUnderTest suite = suite()) {
            suite.part(FeedSwitches.class).switchOff(PathPrefix.of("ball-dont-lie/player-box-scores"));
            play(suite, onlyFlat);
            suite.post("/operations/sweep", "");
            assertThat(suite.get(COMPLETENESS).body()).contains("\"ingest_stage\":\"feed switched off\"", "its feed is switched off");
        }
    }

    private static Fault without(Scraper scraper) {
        return new Undelivered(Affected.on(scraper, NIGHT));
    }

    private ServiceUnderTest suite() {
        return ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments), data);
    }

    private void play(ServiceUnderTest suite, Fault fault) {
        Stream<Moment> moments = fault.plant(SeasonProgramme.of(season).withEveryBoxScore().moments());
        moments.forEach(suite.part(SeasonPlayer.class)::play);
    }
}
