package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SeasonProgrammeTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2025, 10, 21);
    private static final LeaguePlan PLAN = new LeaguePlan(7, OPENING_NIGHT, 6);
    private static final SimulatedSeason LEAGUE = SimulatedSeason.of(PLAN);
    private static final SeasonProgramme PROGRAMME = SeasonProgramme.of(LEAGUE);

    @Test
    void aDayHasItsProgramme() {
        var paths = PROGRAMME.momentsOf(OPENING_NIGHT.plusDays(1)).stream().flatMap(moment -> moment.documents().stream())
                .map(document -> document.objectPath().replaceFirst("[0-9a-f]{32}-[A-Z]{6}", "event")).distinct();
        assertThat(paths).containsExactly("ball-dont-lie/boxscores/2025-10-21/20251022_080500.json",
                "ball-dont-lie/player-box-scores/2025-10-22/20251022_081500.json",
                "nba-com/schedule/2025-26/2025-10-22T10:00:00.000000+00:00.json",
                "ball-dont-lie/injuries/2025-10-22/20251022_100000.json",
                "odds-api/player-props-history/2025-10-22/event/20251022_150000-snap-1500.json",
                "odds-api/player-props-history/2025-10-22/event/20251022_213000-snap-2130.json");
    }

    @Test
    void everyGameHasABookAndABoxScoreOfEspnIfWanted() {
        var written = PROGRAMME.withEveryBoxScore().moments().flatMap(moment -> moment.documents().stream()).toList();
        for (var scraper : List.of(Scraper.NBAC_GAMEBOOK_PDF, Scraper.ESPN_GAME_BOXSCORE))
            assertThat(written).filteredOn(document -> document.scraper() == scraper).hasSize(LEAGUE.games().size());
    }

    @Test
    void momentsAreInOrderOfTimeAndNoPathComesTwice() {
        var moments = PROGRAMME.moments().toList();
        assertThat(moments).extracting(Moment::at).isSorted().doesNotHaveDuplicates();
        assertThat(documents()).extracting(LandedDocument::objectPath).doesNotHaveDuplicates();
        assertThat(moments.getLast().documents()).singleElement().satisfies(closing -> {
            assertThat(closing.scraper()).isEqualTo(Scraper.NBAC_SCHEDULE_API);
            assertThat(JsonMapper.shared().readTree(closing.content()).at("/metadata/season_progress/total_remaining").asInt()).isZero();
        });
    }

    @Test
    void aScheduleKnowsNoScoreOfItsDayOrLater() {
        assertThat(documents()).filteredOn(document -> document.scraper() == Scraper.NBAC_SCHEDULE_API).hasSize(PLAN.days() + 1)
                .allSatisfy(document -> {
                    for (var game : JsonMapper.shared().readTree(document.content()).get("games")) {
                        var played = LocalDate.parse(game.get("gameDateEst").asString().substring(0, 10)).isBefore(document.day());
                        assertThat(game.get("gameStatus").asInt()).isEqualTo(played ? 3 : 1);
                        assertThat(game.at("/homeTeam/score").asInt() > 0).isEqualTo(played);
                    }
                });
    }

    @Test
    void aShorterRangeIsPartOfTheWhole() {
        var day = OPENING_NIGHT.plusDays(2);
        var shorter = PROGRAMME.between(day, day).moments().flatMap(moment -> moment.documents().stream()).toList();
        assertThat(shorter).filteredOn(document -> document.scraper() == Scraper.BDL_BOX_SCORES).singleElement()
                .satisfies(document -> assertThat(document.day()).isEqualTo(day));
        assertThat(shorter).filteredOn(document -> document.scraper() == Scraper.NBAC_SCHEDULE_API).extracting(LandedDocument::day)
                .containsExactly(day,
                        day.plusDays(1));
    }

    @Test
    void theSamePlanWritesTheSameBytes() {
        assertThat(fingerprint(SeasonProgramme.of(SimulatedSeason.of(PLAN)))).isEqualTo(fingerprint(PROGRAMME));
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() {
        assertThat(fingerprint(PROGRAMME)).isEqualTo("9ad8bf8d06ffca8d");
    }

    private static List<LandedDocument> documents() { return PROGRAMME.moments().flatMap(moment -> moment.documents().stream()).toList(); }

    private static String fingerprint(SeasonProgramme programme) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            programme.moments().flatMap(moment -> moment.documents().stream()).forEach(document -> {
                digest.update((document.objectPath() + document.writtenAt()).getBytes(StandardCharsets.UTF_8));
                digest.update(document.content());
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
