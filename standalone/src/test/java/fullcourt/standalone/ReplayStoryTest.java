package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.operations.commandline.TypedCalls;
import fullcourt.operations.execution.OperationRunner;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.UsageException;
import fullcourt.simulator.history.HistoryCopy;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.season.Game;
import fullcourt.testing.ServiceUnderTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;

/** Seasons are replayed from copies of the history in which numbers and files are missing. */
class ReplayStoryTest {
    private static final Season WITHOUT_LINES = new Season(2021);
    private static final Season WITH_EVERYTHING = new Season(2023);
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2021, 10, 19);
    @TempDir
    private Path folder;

    private HistoryCopy copy(Season season, boolean isWhole) {
        Path history = folder.resolve("history");
        return isWhole ? HistoryCopy.whole(history, season) : HistoryCopy.withoutOptionalFiles(history, season);
    }

    @Test
    void aFortnightWithoutShotsOfEveryThirdGameKeepsTheScores() {
        replay(copy(WITHOUT_LINES, false).withoutShotsOfEveryThirdGame(), OPENING_NIGHT, OPENING_NIGHT.plusDays(13), true);
    }

    @Test
    void threeDaysWithEveryOptionalFileKeepTheScores() {
        LocalDate from = LocalDate.of(2024, 3, 2);
        replay(copy(WITH_EVERYTHING, true).withoutShotsOfEveryThirdGame(), from, from.plusDays(2), false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @EnabledIfSystemProperty(named = "fullcourt.nightly", matches = "true", disabledReason = "takes ten minutes: .ci/nightly runs it")
    void aSeasonWithoutShotsOfEveryThirdGameKeepsTheScores(boolean hasOptionalFiles) {
        replay(copy(WITHOUT_LINES, hasOptionalFiles).withoutShotsOfEveryThirdGame(), OPENING_NIGHT, LocalDate.of(2022, 4, 10), true);
    }

    @Test
    void impossibleNumbersAreRejectedRowsAndTheOthersAreLoaded() {
        HistoryCopy copy = copy(WITHOUT_LINES, false);
        copy.rewrite(copy.boxScores(),
                """
                SELECT * REPLACE (if(team = 'LAL' AND starter_rank = 1, -7, minutes) AS minutes, if(team = 'GSW' AND starter_rank = 1, 201, pts) AS pts)
                FROM (SELECT *, row_number() OVER (PARTITION BY game_id, team ORDER BY minutes DESC, player_id) AS starter_rank FROM file)""");
        try (ServiceUnderTest suite = suite()) {
            assertThat(type(suite, "replay", words(copy, OPENING_NIGHT, OPENING_NIGHT)).exit).isZero();
            Done rejected = type(suite, "sql",
                    """
                    SELECT reason, count(DISTINCT source_path) AS files FROM nba_orchestration.rejected_rows GROUP BY reason ORDER BY reason""");
            assertThat(rejected.rows).hasSize(2).allSatisfy(row -> assertThat(row).containsEntry("files", 2L));
            assertThat(rejected.rows.toString()).contains("'-7'", "201");
            assertThat(type(suite, "sql", "SELECT count(*) AS rows FROM nba_raw.bdl_player_boxscores").rows.getFirst().toString())
                    .doesNotContain("=0");
        }
    }

    @Test
    void whatCannotBePlayedIsRefusedInOneSentence() {
        HistoryCopy copy = copy(WITHOUT_LINES, false);
        try (ServiceUnderTest suite = suite()) {
            assertRefused(suite, copy, "schedule_2022-23.parquet' does not exist", "--season", "2022-23");
            assertRefused(suite, copy, "--to is 2031-01-01, accepted are days of the season 2021-22", "--season", "2021-22", "--to",
                    "2031-01-01");
            copy.rewrite(copy.boxScores(), "SELECT * EXCLUDE (pts) FROM file");
            assertRefused(suite, copy, "player_box_scores_2021-22.parquet' lacks the column pts", "--season", "2021-22");
        }
    }

    private static void assertRefused(ServiceUnderTest suite, HistoryCopy copy, String sentence, String... words) {
        String[] all = Stream.concat(Stream.of("--history", copy.folder().toString()), Stream.of(words)).toArray(String[]::new);
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> type(suite, "replay", all))
                .satisfies(refused -> assertThat(refused.getMessage()).hasLineCount(1).contains(sentence).endsWith("."));
    }

    private void replay(HistoryCopy copy, LocalDate from, LocalDate to, boolean isFromTheStart) {
        try (ServiceUnderTest suite = suite()) {
            Done played = type(suite, "replay", words(copy, from, to));
            assertThat(played.exit).as(played.lines.toString()).isZero();
            Set<String> scores = scores(copy, from, to);
            assertThat(points(suite, "nba_raw.bdl_player_boxscores")).containsExactlyInAnyOrderElementsOf(scores);
            assertThat(points(suite, "nba_analytics.player_game_summary")).containsExactlyInAnyOrderElementsOf(scores);
            assertThat(
                    number(suite, "count(*) FROM nba_raw.bdl_player_boxscores WHERE points IS NOT NULL AND field_goals_attempted IS NULL"))
                    .isPositive();
            assertThat(number(suite, """
                    count(*) FROM nba_analytics.player_game_summary
                    WHERE fg_attempts IS NULL AND (usage_rate IS NOT NULL OR ts_pct IS NOT NULL OR efg_pct IS NOT NULL)""")).isZero();
            assertThat(number(suite, """
                    count(*) FROM nba_precompute.ml_feature_store
                    WHERE (usage_rate_last_10 IS NULL) <> (usage_rate_last_10_source = 'missing')""")).isZero();
            if (isFromTheStart)
                assertThat(number(suite, "count(*) FROM nba_predictions.player_prop_predictions")).isPositive();
            Done proof = type(suite, "verify", "--from", from.toString(), "--to", to.toString());
            assertThat(proof.exit).as("%s%n%s", proof.rows, proof.lines).isZero();
        }
    }

    private static String[] words(HistoryCopy copy, LocalDate from, LocalDate to) {
        return new String[]{"--history", copy.folder().toString(), "--season", copy.season().label(), "--from", from.toString(), "--to",
                to.toString()};
    }

    /** "20211019_BKN_MIL BKN 104", of every team and game of the schedule. */
    private static Set<String> scores(HistoryCopy copy, LocalDate from, LocalDate to) {
        Map<String, Integer> scores = new TreeMap<>();
        try (HistorySeason season = HistorySeason.open(copy.folder(), copy.season(), false)) {
            season.games().stream().filter(game -> !game.date().isBefore(from) && !game.date().isAfter(to)).forEach(game -> {
                scores.put(key(game, game.id().away()), game.awayScore());
                scores.put(key(game, game.id().home()), game.homeScore());
            });
        }
        return Set.copyOf(scores.entrySet().stream().map(score -> score.getKey() + " " + score.getValue()).toList());
    }

    private static String key(Game game, TeamCode team) {
        return game.id() + " " + team;
    }

    /** A row of the answer is a day: an answer has a most of rows. */
    private static List<String> points(ServiceUnderTest suite, String table) {
        return type(suite, "sql", """
                SELECT string_agg(score, ',') AS scores
                FROM (SELECT game_date, game_id || ' ' || team_abbr || ' ' || SUM(points) AS score FROM %s GROUP BY game_date, game_id, team_abbr)
                GROUP BY game_date""".formatted(table)).rows.stream()
                .flatMap(row -> Stream.of(String.valueOf(row.get("scores")).split(","))).toList();
    }

    private static long number(ServiceUnderTest suite, String counted) {
        return Long.parseLong(String.valueOf(
                type(suite, "sql", "SELECT %s".formatted(counted.replaceFirst("\\) FROM", ") AS n FROM"))).rows.getFirst().get("n")));
    }

    private ServiceUnderTest suite() {
        return ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments),
                folder.resolve("data"));
    }

    private static Done type(ServiceUnderTest suite, String verb, String... words) {
        Call call = suite.part(TypedCalls.class).call(verb, List.of(words), Path.of("").toAbsolutePath());
        Done done = new Done();
        done.exit = suite.part(OperationRunner.class).run(call.by("test"), done);
        return done;
    }

    private static final class Done implements Output {
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private int exit = -1;

        @Override
        public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
            Map<String, Object> row = new TreeMap<>();
            columns.forEach((name, value) -> row.put(name, value == null ? "null" : value));
            rows.add(row);
        }

        @Override
        public void line(String text) {
            lines.add(text);
        }

        @Override
        public void headline(String sentence) {
            lines.add(sentence);
        }

        @Override
        public void progress(String text) {}

        @Override
        public void question(String text) {}
    }
}
