package fullcourt.raw;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.processor.DocumentResult.Parsed;
import fullcourt.platform.processor.DocumentResult.Unreadable;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.registry.Route;
import fullcourt.testing.Fixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/** What holds for every feed, found as the service finds them: by scanning this package. */
final class RawProcessorsTest {
    private static final List<String> FIXTURES = List.of(
            "ball-dont-lie/player-box-scores/2025-06-22/20250623_100000.json",
            "ball-dont-lie/boxscores/2024-01-15/20240116_100000.json",
            "ball-dont-lie/injuries/2025-07-15/20250715_100000.json",
            "ball-dont-lie/standings/2024-25/2025-06-20/20250620_100000.json",
            "nba-com/schedule/2024-25/20250918_011314.json",
            "nba-com/schedule-cdn/2025-26/20250717_141102.json",
            "odds-api/player-props/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json",
            "fullcourt/player-aliases/2025-10-01/20251001_120000.json",
            "ball-dont-lie/live-boxscores/2024-01-15/20240116_011000.json",
            "ball-dont-lie/active-players/2025-07-15/20250715_100000.json",
            "basketball-ref/season-rosters/2024-25/LAL.json",
            "espn/boxscores/2024-01-15/game-401585183/20250824_053014.json",
            "espn/rosters/2025-06-19/team_BOS/20250619_230135.json",
            "espn/rosters/2025-06-19/team_BOS/20250619_230536.json",
            "espn/scoreboard/2024-01-15/20250717_171627.json",
            "bettingpros/player-props/points/2025-12-27/20251227_150000.json",
            "nba-com/gamebooks-data/2024-04-10/20240410-MEMCLE/20250805_151438.json",
            "nba-com/injury-report-data/2024-01-04/12/20250724_001438.json",
            "nba-com/referee-assignments/2025-01-08/20250913_042759.json",
            "nba-com/player-movement/2025-07-17/20250717_234438.json",
            "nba-com/team-boxscore/20250115/0022400561/20250116_100000.json",
            "nba-com/scoreboard-v2/2024-01-15/20250717_170000.json",
            "nba-com/scoreboard-v2/2024-01-15/20250601_120000.json",
            "nba-com/player-list/2025-07-17/20250717_120000.json",
            "nba-com/player-boxscores/2025-03-15/20250316_100000.json",
            "nba-com/play-by-play/2025-01-06/game-0022400500/20250717_233703.json",
            "big-data-ball/2024-25/2025-06-22/game_42400407/[2025-06-22]-0042400407-IND@OKC.csv",
            "big-data-ball/2024-25/2025-06-22/game_42400407/bigdataball_746cfbef_[2025-06-22]-0042400407-IND@OKC.csv",
            "odds-api/game-lines/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json",
            "odds-api/game-lines-history/2024-01-24/cd0bc7d0c238f4446ce1c03d0cea7ec4-ATLGSW/20251103_120000-snap-0355.json");
    private static final List<String> JSON_FIXTURES = FIXTURES.stream().filter(path -> Fixtures.bytes(path)[0] == '{').toList(); // a CSV may end after any row
    private static final List<RawProcessor> PROCESSORS = processors();
    private static final ProcessorRegistry REGISTRY = new ProcessorRegistry(PROCESSORS, IgnoredPrefixes.ALL, Set::of);

    private static List<RawProcessor> processors() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
            scanner.addExcludeFilter((type, _) -> !type.getClassMetadata().getClassName().endsWith("Processor")); // the service is not started
            scanner.scan("fullcourt.raw");
            context.refresh();
            return List.copyOf(context.getBeansOfType(RawProcessor.class).values());
        }
    }

    @Test
    void everyTableIsFilledAndEveryFilledTableIsListed() {
        assertThat(PROCESSORS.stream().map(RawProcessor::table).distinct()).containsExactlyInAnyOrderElementsOf(RawTables.ALL);
    }

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
        assertThat(REGISTRY.route(ObjectPath.of(path))).isInstanceOfSatisfying(Route.To.class,
                to -> assertThat(to.processor().name()).isEqualTo(processor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nba-com/schedule-metadata/2024-25/1.json", "odds-api/events-history/2025-01-20/1.json",
            "ball-dont-lie/games/2025-01-20/1.json"})
    void whatLooksLikeAFeedAndIsNoneIsIgnored(String path) {
        assertThat(REGISTRY.route(ObjectPath.of(path))).isInstanceOf(Route.Ignored.class);
    }

    @Test
    void everyFixtureIsReadWithoutLoss() {
        assertThat(FIXTURES).allSatisfy(path -> assertThat(Fixtures.read(processor(path), path)).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected()).isEmpty()));
    }

    @Property(tries = 300)
    void noBytesMakeAProcessorThrow(@ForAll @From("fixtures") String path, @ForAll @Size(max = 300) byte[] bytes) {
        assertThat(Fixtures.read(processor(path), path, bytes)).isNotNull();
    }

    @Property(tries = 3000)
    void noChangedBytesMakeAProcessorThrow(@ForAll @From("fixtures") String path, @ForAll @IntRange(max = 100_000) int at,
            @ForAll @Size(min = 1, max = 4) byte[] change) {
        byte[] bytes = Fixtures.bytes(path);
        int start = at % (bytes.length - change.length);
        System.arraycopy(change, 0, bytes, start, change.length);
        assertThat(Fixtures.read(processor(path), path, bytes)).isNotNull();
    }

    @Property(tries = 1000)
    void noStrangeValueMakesAProcessorThrow(@ForAll @From("jsonFixtures") String path, @ForAll @IntRange(max = 10_000) int which,
            @ForAll @From("strangeValues") String value) {
        assertThat(Fixtures.read(processor(path), path, StrangeValues.put(Fixtures.bytes(path), which, value))).isNotNull();
    }

    @Property(tries = 500)
    void everyCutOffDocumentIsRefused(@ForAll @From("jsonFixtures") String path, @ForAll @IntRange(max = 100_000) int at) {
        byte[] whole = Fixtures.bytes(path);
        int length = at % (whole.length - 2); // the last two bytes are the closing brace and a line feed
        assertThat(Fixtures.read(processor(path), path, Arrays.copyOf(whole, length))).isInstanceOfSatisfying(Unreadable.class,
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

    private static RawProcessor processor(String path) {
        return ((Route.To) REGISTRY.route(ObjectPath.of(path))).processor();
    }
}
