package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.routing.Route;
import fullcourt.testing.Fixtures;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every feed and any bytes. */
final class RawProcessorsTest {
    private static final List<String> FIXTURES = AllFeeds.fixtures();
    /** A day without games, and an event without player markets. */
    private static final List<String> WITHOUT_ROWS = List.of("ball-dont-lie/boxscores/2025-07-15/20250715_100000.json",
            "odds-api/player-props-history/2024-01-24/cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW/20240125_035540-snap-0355.json");
    private static final List<String> JSON_FIXTURES = FIXTURES.stream().filter(path -> Fixtures.bytes(path)[0] == '{').toList(); // a CSV may end after any row

    @ParameterizedTest
    @CsvSource({"ball-dont-lie/player-box-scores/2025-06-22/1.json,BdlPlayerBoxScoresProcessor",
            "ball-dont-lie/boxscores/2025-06-22/1.json,BdlBoxscoresProcessor",
            "nba-com/schedule/2024-25/2025-09-18T01:13:14.023968+00:00.json,NbacScheduleProcessor",
            "nba-com/schedule-cdn/2024-25/1.json,NbacScheduleProcessor",
            "odds-api/player-props/2025-01-20/e-A/1.json,OddsApiPlayerPropsProcessor",
            "odds-api/player-props-history/2025-01-20/e-A/1.json,OddsApiPlayerPropsProcessor",
            "ball-dont-lie/injuries/2025-01-20/1.json,BdlInjuriesProcessor",
            "ball-dont-lie/standings/2024-25/2025-01-20/1.json,BdlStandingsProcessor",
            "fullcourt/player-aliases/2024-25/1.json,PlayerAliasesProcessor",
            "ball-dont-lie/live-boxscores/2025-01-20/1.json,BdlLiveBoxscoresProcessor",
            "ball-dont-lie/active-players/2025-01-20/1.json,BdlActivePlayersProcessor",
            "basketball-ref/season-rosters/2024-25/BRK.json,BrRostersProcessor",
            "espn/boxscores/2025-01-20/game-401585183/1.json,EspnBoxscoresProcessor",
            "espn/rosters/2025-01-20/team_BOS/1.json,EspnTeamRostersProcessor",
            "espn/scoreboard/2025-01-20/1.json,EspnScoreboardProcessor",
            "bettingpros/player-props/points/2025-01-20/1.json,BettingProsPlayerPropsProcessor",
            "nba-com/gamebooks-data/2024-04-10/20240410-MEMCLE/1.json,NbacGamebookProcessor",
            "nba-com/injury-report-data/2024-01-04/12/1.json,NbacInjuryReportProcessor",
            "nba-com/referee-assignments/2025-01-08/1.json,NbacRefereeAssignmentsProcessor",
            "nba-com/player-movement/2025-07-17/1.json,NbacPlayerMovementProcessor",
            "nba-com/team-boxscore/20250115/0022400561/1.json,NbacTeamBoxscoreProcessor",
            "nba-com/scoreboard-v2/2024-01-15/1.json,NbacScoreboardV2Processor",
            "nba-com/player-list/2025-07-17/1.json,NbacPlayerListProcessor",
            "nba-com/player-boxscores/2025-03-15/1.json,NbacPlayerBoxscoresProcessor",
            "nba-com/play-by-play/2025-01-06/game-0022400500/1.json,NbacPlayByPlayProcessor",
            "big-data-ball/2024-25/2025-06-22/game_42400407/1.csv,BigDataBallProcessor",
            "odds-api/game-lines/2025-01-20/e-A/1.json,OddsApiGameLinesProcessor",
            "odds-api/game-lines-history/2025-01-20/e-A/1.json,OddsApiGameLinesProcessor"})
    void everyFeedFindsItsProcessor(String path, String processor) {
        assertThat(AllFeeds.route(path)).isInstanceOfSatisfying(Route.To.class,
                to -> assertThat(to.processor().name()).isEqualTo(processor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nba-com/schedule-metadata/2024-25/1.json", "odds-api/events-history/2025-01-20/1.json",
            "ball-dont-lie/games/2025-01-20/1.json"})
    void whatLooksLikeAFeedAndIsNoneIsIgnored(String path) {
        assertThat(AllFeeds.route(path)).isInstanceOf(Route.Ignored.class);
    }

    @Test
    void everyFixtureIsReadWithoutLoss() {
        assertThat(FIXTURES).filteredOn(path -> !WITHOUT_ROWS.contains(path))
                .allSatisfy(path -> assertThat(Fixtures.read(AllFeeds.processor(path), path)).isInstanceOfSatisfying(Parsed.class,
                        parsed -> assertThat(parsed.rejected()).isEmpty()));
        assertThat(WITHOUT_ROWS)
                .allSatisfy(path -> assertThat(Fixtures.read(AllFeeds.processor(path), path)).isEqualTo(new Empty(List.of())));
    }

    @Property(tries = 300)
    void noBytesMakeAProcessorThrow(@ForAll @From("fixtures") String path, @ForAll @Size(max = 300) byte[] bytes) {
        assertThat(Fixtures.read(AllFeeds.processor(path), path, bytes)).isNotNull();
    }

    @Property(tries = 3000)
    void noChangedBytesMakeAProcessorThrow(@ForAll @From("fixtures") String path, @ForAll @IntRange(max = 100_000) int at,
            @ForAll @Size(min = 1, max = 4) byte[] change) {
        byte[] bytes = Fixtures.bytes(path);
        int start = at % (bytes.length - change.length);
        System.arraycopy(change, 0, bytes, start, change.length);
        assertThat(Fixtures.read(AllFeeds.processor(path), path, bytes)).isNotNull();
    }

    @Property(tries = 1000)
    void noStrangeValueMakesAProcessorThrow(@ForAll @From("jsonFixtures") String path, @ForAll @IntRange(max = 10_000) int which,
            @ForAll @From("strangeValues") String value) {
        assertThat(Fixtures.read(AllFeeds.processor(path), path, StrangeValues.put(Fixtures.bytes(path), which, value))).isNotNull();
    }

    @Property(tries = 500)
    void everyCutOffDocumentIsRefused(@ForAll @From("jsonFixtures") String path, @ForAll @IntRange(max = 100_000) int at) {
        byte[] whole = Fixtures.bytes(path);
        int length = at % (whole.length - 2); // the last two bytes are the closing brace and a line feed
        assertThat(Fixtures.read(AllFeeds.processor(path), path, Arrays.copyOf(whole, length))).isInstanceOfSatisfying(Unreadable.class,
                unreadable -> assertThat(unreadable.problem()).endsWith("."));
    }

    @Provide
    Arbitrary<String> fixtures() {
        return Arbitraries.of(FIXTURES);
    }

    @Provide
    Arbitrary<String> jsonFixtures() {
        return Arbitraries.of(JSON_FIXTURES);
    }

    @Provide
    Arbitrary<String> strangeValues() {
        return Arbitraries.of("null", "\"\"", "-1", "0", "1e400", "1E999999999", "\"1E999999999\"", "\"1E-999999999\"",
                "123456789012345678901234567890",
                "99999999999", "3.7", "true", "[]", "{}", "[[]]", "{\"a\":1}", "NaN", "\"NaN\"", "\"+999999999-12-31T00:00:00Z\"",
                "\"0001-01-01\"",
                "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"", "\"2024-02-30\"", "\"\\u0000\"", "\"😀\"", "\"LAL\"", "\"Lakers\"",
                "14", "1610612747");
    }
}
