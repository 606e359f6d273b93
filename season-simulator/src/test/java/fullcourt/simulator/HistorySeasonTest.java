package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fullcourt.league.PlayerLookup;
import fullcourt.league.Season;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.history.HistoryUnreadableException;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.UnusedHistory.Reason;
import fullcourt.simulator.season.PlayerAlias;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS) // a season takes seconds to open
class HistorySeasonTest {
    private HistorySeason season;

    @BeforeAll
    void openTheSeason() { season = HistorySeason.open(SharedFiles.history(), new Season(2023), false); }

    @AfterAll
    void closeTheSeason() {
        if (season != null)
            season.close();
    }

    @Test
    void holdsEveryGameAndEveryPlayer() {
        assertThat(season.games()).hasSize(1230);
        assertThat(season.games().stream().mapToInt(game -> season.boxRows(game).size()).sum()).isEqualTo(26_401);
    }

    @Test
    void playersPointsAreTheScoreOfTheSchedule() {
        assertThat(season.games()).allSatisfy(game -> {
            assertThat(points(game, true)).isEqualTo(game.homeScore());
            assertThat(points(game, false)).isEqualTo(game.awayScore());
        });
    }

    @Test
    void idsSayThatTheyAreTheLeagues() {
        assertThat(season.games().getFirst().bdlId()).isEqualTo(9_022_300_061L);
        assertThat(season.games().stream().flatMap(game -> season.boxRows(game).stream())).allSatisfy(
                row -> assertThat(row.player().bdlId()).isBetween(9_000_000_001L, 9_002_000_000L));
    }

    @Test
    void theInjuryListKnowsNothingOfItsDay() {
        // on 1 November 2023 Adebayo was activated, Ingram went out, Prince became day-to-day
        assertThat(namesOut(LocalDate.of(2023, 11, 1))).contains("bamadebayo").doesNotContain("brandoningram");
        assertThat(namesOut(LocalDate.of(2023, 11, 2))).doesNotContain("bamadebayo").contains("brandoningram")
                .doesNotContain("taureanprince");
        assertThat(season.injuriesOnTheMorningOf(LocalDate.of(2023, 11, 2)))
                .anySatisfy(note -> assertThat(note).extracting(InjuryNote::status, InjuryNote::description)
                        .containsExactly(InjuryNote.Status.DAY_TO_DAY, "sore left knee (DTD)"));
    }

    @Test
    void noPlayerOnTheListHasPlayedSinceTheInjury() {
        var day = LocalDate.of(2024, 2, 1);
        var playedYesterday = season.gamesOn(day.minusDays(1)).stream().flatMap(game -> season.boxRows(game).stream())
                .map(row -> row.player().bdlId()).toList();
        assertThat(season.injuriesOnTheMorningOf(day)).isNotEmpty().extracting(note -> note.player().bdlId())
                .doesNotContainAnyElementsOf(playedYesterday);
    }

    @Test
    void otherSpellingsAreNamed() {
        assertThat(season.aliases()).hasSizeGreaterThan(80).contains(
                new PlayerAlias(new PlayerLookup("nicholasbatum"), new PlayerLookup("nicolasbatum")),
                new PlayerAlias(new PlayerLookup("jimmybutler"), new PlayerLookup("jimmybutleriii")));
    }

    @Test
    void countsWhatItLeavesOut() {
        assertThat(season.unusedHistory().count(Reason.PLAYOFF_GAMES)).isEqualTo(82);
        assertThat(season.unusedHistory().count(Reason.LINES_WITHOUT_GAME)).isEqualTo(7_047);
        assertThat(season.unusedHistory().count(Reason.LINES_WITHOUT_SNAPSHOT_TIME)).isZero();
        assertThat(season.unusedHistory().count(Reason.INJURIES_WITHOUT_PLAYER)).isEqualTo(28);
        assertThat(season.unusedHistory().count(Reason.AMBIGUOUS_ALIASES)).isZero();
    }

    @Test
    void everyUsableLineIsWritten() {
        var written = season.firstDay().minusDays(7).datesUntil(season.lastDay().plusDays(2))
                .flatMap(day -> season.propSnapshotsTakenOn(day).stream())
                .mapToLong(snapshot -> snapshot.quotes().size()).sum();
        assertThat(written + season.unusedHistory().count(Reason.LINES_WITHOUT_GAME)
                + season.unusedHistory().count(Reason.LINES_OF_PLAYOFF_GAMES)
                + season.unusedHistory().count(Reason.LINES_WITHOUT_PRICE)).isEqualTo(334_311);
    }

    @Test
    void aSeasonIsWrittenInTime() {
        var processor = ManagementFactory.getThreadMXBean(); // its own time, whatever else the machine does
        var start = processor.getCurrentThreadCpuTime();
        var sizes = new TreeMap<Scraper, Long>();
        var counts = new TreeMap<Scraper, Integer>();
        var previous = new Instant[]{Instant.MIN};
        SeasonProgramme.of(season).moments().forEach(moment -> {
            assertThat(moment.at()).isAfter(previous[0]);
            previous[0] = moment.at();
            for (var document : moment.documents()) {
                sizes.merge(document.scraper(), (long) document.content().length, Long::sum);
                counts.merge(document.scraper(), 1, Integer::sum);
            }
        });
        var took = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
        assertThat(counts).containsEntry(Scraper.BDL_BOX_SCORES, 160).containsEntry(Scraper.NBAC_SCHEDULE_API, 175)
                .containsEntry(Scraper.PLAYER_ALIASES, 1).containsEntry(Scraper.ODDSA_PLAYER_PROPS_HIS, 3583);
        assertThat(took).as("documents %s, bytes %s", counts, sizes).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void aPlayoffGameIsAnnouncedTwoDaysAhead() {
        try (var whole = HistorySeason.open(SharedFiles.history(), new Season(2023), true)) {
            var programme = SeasonProgramme.of(whole);
            assertThat(whole.games()).hasSize(1312);
            assertThat(games(programme, LocalDate.of(2024, 4, 1))).isEqualTo(1230);
            assertThat(games(programme, LocalDate.of(2024, 4, 19))).isEqualTo(1238);
        }
    }

    @Test
    void namesTheFileThatIsMissing(@TempDir Path empty) {
        assertThatExceptionOfType(HistoryUnreadableException.class).isThrownBy(() -> HistorySeason.open(empty, new Season(2023), false))
                .withMessageContaining("schedule_2023-24.parquet");
    }

    private static int games(SeasonProgramme programme, LocalDate day) {
        var schedule = programme.momentsOf(day).stream().flatMap(moment -> moment.documents().stream())
                .filter(document -> document.scraper() == Scraper.NBAC_SCHEDULE_API).map(LandedDocument::content).findFirst().orElseThrow();
        return JsonMapper.shared().readTree(schedule).get("game_count").asInt();
    }

    private List<String> namesOut(LocalDate day) {
        return season.injuriesOnTheMorningOf(day).stream().filter(note -> note.status() == InjuryNote.Status.OUT)
                .map(note -> PlayerLookup.of(note.player().fullName()).orElseThrow().value()).toList();
    }

    private int points(Game game, boolean home) {
        var team = home ? game.id().home() : game.id().away();
        return season.boxRows(game).stream().filter(row -> row.team() == team).flatMap(row -> row.count(Count.POINTS).stream())
                .mapToInt(Long::intValue).sum();
    }
}
