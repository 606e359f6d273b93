package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fullcourt.league.Season;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.history.HistoryCopy;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.simulator.history.HistoryUnreadableException;
import fullcourt.simulator.season.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Missing and wrong values of the history. */
class HistoryGapsTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2021, 10, 19);
    private static final List<String> SHOOTING = List.of("fgm", "fga", "fg_pct", "fg3m", "fg3a", "fg3_pct", "ftm", "fta", "ft_pct");
    @TempDir
    Path folder;

    private HistoryCopy copy() { return HistoryCopy.withoutOptionalFiles(folder, new Season(2021)); }

    @Test
    void aNullCountIsAnAbsentKeyInBothBoxScores() {
        var copy = copy();
        copy.rewrite(copy.boxScores(), """
                SELECT * REPLACE (NULL::INTEGER AS fgm, NULL::INTEGER AS fga, NULL::INTEGER AS fg3m, NULL::INTEGER AS fg3a,
                NULL::INTEGER AS ftm, NULL::INTEGER AS fta, if(team = 'LAL', NULL, stl) AS stl) FROM file""");
        var lines = linesOf(OPENING_NIGHT);
        assertThat(lines).hasSizeGreaterThan(80).allSatisfy(line -> assertThat(SHOOTING).noneMatch(line::has));
        assertThat(lines).allSatisfy(line -> assertThat(line.has("pts")).isTrue()).anyMatch(line -> line.has("stl"))
                .anyMatch(line -> !line.has("stl"));
    }

    @Test
    void missingMinutesAreAnAbsentKey() {
        var copy = copy();
        copy.rewrite(copy.boxScores(), "SELECT * REPLACE (NULL::INTEGER AS minutes) FROM file");
        assertThat(linesOf(OPENING_NIGHT)).isNotEmpty().noneMatch(line -> line.has("min"));
    }

    @Test
    void aMissingOvertimeCountIsAnAbsentPeriod() {
        var copy = copy();
        copy.rewrite(copy.schedule(), "SELECT * REPLACE (NULL::INTEGER AS overtime_periods) FROM file");
        assertThat(documentsOf(OPENING_NIGHT, Scraper.BDL_BOX_SCORES).getFirst().get("boxScores"))
                .isNotEmpty().noneMatch(game -> game.has("period"));
    }

    @Test
    void pointsAndReboundsAreThePublishedOnes() {
        var copy = copy();
        copy.rewrite(copy.boxScores(), "SELECT * REPLACE (pts + 1 AS pts, reb + 2 AS reb) FROM file");
        assertThat(linesOf(OPENING_NIGHT)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("pts").asInt())
                    .isEqualTo(1 + 2 * line.get("fgm").asInt() + line.get("fg3m").asInt() + line.get("ftm").asInt());
            assertThat(line.get("reb").asInt()).isEqualTo(2 + line.get("oreb").asInt() + line.get("dreb").asInt());
        });
    }

    @Test
    void impossibleNumbersReachTheirReader() {
        var copy = copy();
        copy.rewrite(copy.boxScores(), "SELECT * REPLACE (-5 AS minutes, 5000000000 AS pts, 0 AS fga) FROM file");
        assertThat(linesOf(OPENING_NIGHT)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("min").asString()).isEqualTo("-5");
            assertThat(line.get("pts").asLong()).isEqualTo(5_000_000_000L);
        });
    }

    @Test
    void noDocumentOfADayInventsAShot() {
        copy().withoutShotsOfEveryThirdGame();
        try (var season = HistorySeason.open(folder, new Season(2021), false)) {
            var game = season.gamesOn(OPENING_NIGHT.plusDays(1)).stream()
                    .filter(played -> season.boxRows(played).stream().noneMatch(row -> row.counts().containsKey(Count.FGM))).findFirst()
                    .orElseThrow();
            var documents = FullDay.of(season, game.date());
            var gamebook = only(documents, Scraper.NBAC_GAMEBOOK_PDF, "-%s%s".formatted(game.id().away(), game.id().home()));
            assertThat(gamebook.get("active_players")).isNotEmpty()
                    .allMatch(player -> player.get("stats").has("points") && !player.get("stats").has("field_goals_made"));
            var team = only(documents, Scraper.NBAC_TEAM_BOXSCORE, game.nbaId().value()).get("teams").get(0);
            assertThat(team.get("points").asInt()).isEqualTo(game.homeScore());
            assertThat(team.get("fieldGoals").isEmpty()).isTrue();
            assertThat(team.get("rebounds").get("total").asInt()).isPositive();
            assertThat(only(documents, Scraper.ESPN_GAME_BOXSCORE, "").get("players")).allMatch(player -> player.get("stats").size() == 14);
            assertThat(documents).filteredOn(document -> document.scraper() == Scraper.NBAC_PLAY_BY_PLAY
                    || document.scraper() == Scraper.BIGDATABALL_PBP).isNotEmpty().extracting(LandedDocument::objectPath)
                    .noneMatch(path -> path.contains(game.nbaId().value()));
        }
    }

    private static JsonNode only(List<LandedDocument> documents, Scraper scraper, String path) {
        return documents.stream().filter(document -> document.scraper() == scraper && document.objectPath().contains(path)).findFirst()
                .map(document -> JsonMapper.shared().readTree(document.content())).orElseThrow();
    }

    @Test
    void withoutInjuriesNoInjuryListIsWritten() {
        copy();
        assertThat(scrapersOf(OPENING_NIGHT)).containsEntry(Scraper.NBAC_SCHEDULE_API, 1).containsEntry(Scraper.BDL_BOX_SCORES, 1)
                .doesNotContainKeys(Scraper.BDL_INJURIES, Scraper.ODDSA_PLAYER_PROPS_HIS);
    }

    @Test
    void aSeasonWithEveryFileWritesInjuriesAndLines() {
        HistoryCopy.whole(folder, new Season(2023));
        assertThat(scrapersOf(new Season(2023), LocalDate.of(2024, 3, 5))).containsKeys(Scraper.BDL_INJURIES,
                Scraper.ODDSA_PLAYER_PROPS_HIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"injury_transactions_2015-2025", "player_prop_lines_2023-24", "tip_offs_2023-24", "shot_zones_2023-24"})
    void everyOptionalFileMayBeMissingAlone(String name) throws IOException {
        HistoryCopy.whole(folder, new Season(2023));
        Files.delete(folder.resolve(name + ".parquet"));
        assertThat(scrapersOf(new Season(2023), LocalDate.of(2024, 3, 5))).containsEntry(Scraper.BDL_BOX_SCORES, 1);
    }

    @Test
    void aLineWithoutItsNumberIsOmittedAndCounted() {
        HistoryCopy.whole(folder, new Season(2023)).rewrite("player_prop_lines_2023-24.parquet",
                "SELECT * REPLACE (if(market = 'player_points', NULL, line) AS line, if(market = 'player_assists', 7, over_price) AS over_price) FROM file");
        try (var season = HistorySeason.open(folder, new Season(2023), false)) {
            assertThat(season.unusedHistory().toString()).contains("lines with gaps");
            assertThat(season.propSnapshotsTakenOn(LocalDate.of(2024, 3, 5))).isNotEmpty().flatMap(snapshot -> snapshot.quotes())
                    .extracting(quote -> quote.market()).doesNotContain("player_points", "player_assists").contains("player_rebounds");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            player_box_scores_2021-22 | SELECT * EXCLUDE (pts) FROM file                                  | pts
            player_box_scores_2021-22 | SELECT * REPLACE ('many' AS pts) FROM file                        | pts
            player_box_scores_2021-22 | SELECT * REPLACE (pts + 0.5 AS pts) FROM file                     | pts
            player_box_scores_2021-22 | SELECT * REPLACE ('nan'::DOUBLE AS pts) FROM file                 | pts
            player_box_scores_2021-22 | SELECT * REPLACE ('XXX' AS team) FROM file                        | team
            player_box_scores_2021-22 | SELECT * REPLACE (NULL::VARCHAR AS player_name) FROM file         | player_name
            player_box_scores_2021-22 | SELECT * REPLACE ('7' AS game_id) FROM file                       | game_id
            schedule_2021-22          | SELECT * EXCLUDE (home_score) FROM file                           | home_score
            schedule_2021-22          | SELECT * REPLACE (NULL::INTEGER AS home_score) FROM file          | home_score
            schedule_2021-22          | SELECT * REPLACE (100 AS home_score, 100 AS away_score) FROM file | home_score
            schedule_2021-22          | SELECT * REPLACE (DATE '9999-01-01' AS game_date) FROM file       | game_date
            schedule_2021-22          | SELECT * REPLACE ('LAL' AS home_team, 'LAL' AS away_team) FROM file | home_team
            schedule_2021-22          | SELECT * FROM file WHERE false                                    | game
            schedule_2021-22          | SELECT * FROM file UNION ALL SELECT * FROM file                   | game_id
            """)
    void aFileThatCannotBeRightIsReportedInOneSentenceWithItsColumn(String name, String select, String column) {
        copy().rewrite(name + ".parquet", select);
        assertThatExceptionOfType(HistoryUnreadableException.class).isThrownBy(() -> scrapersOf(OPENING_NIGHT))
                .satisfies(told -> assertThat(told.getMessage()).hasLineCount(1).contains(name + ".parquet", column).endsWith("."));
    }

    @Test
    void aTruncatedFileIsReportedInOneSentence() {
        requireSentence("schedule_2021-22.parquet", file -> write(file, half(file)));
        requireSentence("player_box_scores_2021-22.parquet", file -> write(file, half(file)));
        requireSentence("player_box_scores_2021-22.parquet", HistoryGapsTest::spoilTheMiddle);
    }

    @Test
    void anEmptyFileAndAFolderAreToldInOneSentence() {
        requireSentence("schedule_2021-22.parquet", file -> write(file, new byte[0]));
        requireSentence("player_box_scores_2021-22.parquet", HistoryGapsTest::replaceByAFolder);
        requireSentence("injury_transactions_2015-2025.parquet", file -> write(file, new byte[]{1}));
        requireSentence("tip_offs_2021-22.parquet", HistoryGapsTest::replaceByAFolder);
    }

    @Test
    void aFolderMayBeNamedLikeAPattern() {
        HistoryCopy.withoutOptionalFiles(folder.resolve("it's [1]*?"), new Season(2021));
        try (var season = HistorySeason.open(folder.resolve("it's [1]*?"), new Season(2021), false)) {
            assertThat(season.games()).hasSize(1230);
        }
    }

    private void requireSentence(String name, Consumer<Path> spoil) {
        copy();
        spoil.accept(folder.resolve(name));
        assertThatExceptionOfType(HistoryUnreadableException.class).isThrownBy(() -> scrapersOf(OPENING_NIGHT))
                .satisfies(told -> assertThat(told.getMessage()).hasLineCount(1).contains(name).endsWith("."));
        delete(folder.resolve(name));
    }

    private static byte[] half(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            return Arrays.copyOf(bytes, bytes.length / 2);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void spoilTheMiddle(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 1_000, bytes.length / 2, (byte) 0x55);
            Files.write(file, bytes);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void replaceByAFolder(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createDirectory(file);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    /** The players' lines of both feeds. */
    private List<JsonNode> linesOf(LocalDate day) {
        var lines = new ArrayList<JsonNode>();
        documentsOf(day, Scraper.BDL_PLAYER_BOX_SCORES).forEach(document -> document.get("stats").forEach(lines::add));
        documentsOf(day, Scraper.BDL_BOX_SCORES).forEach(document -> document.get("boxScores").forEach(game -> {
            game.get("home_team").get("players").forEach(lines::add);
            game.get("visitor_team").get("players").forEach(lines::add);
        }));
        return lines;
    }

    private List<JsonNode> documentsOf(LocalDate day, Scraper scraper) {
        return landedOn(new Season(2021), day).stream().filter(document -> document.scraper() == scraper)
                .map(document -> JsonMapper.shared().readTree(document.content())).toList();
    }

    private Map<Scraper, Integer> scrapersOf(LocalDate day) { return scrapersOf(new Season(2021), day); }

    private Map<Scraper, Integer> scrapersOf(Season season, LocalDate day) {
        var counts = new TreeMap<Scraper, Integer>();
        landedOn(season, day).stream().filter(document -> document.scraper() != Scraper.NBAC_SCHEDULE_API
                || document.writtenAt().isBefore(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .forEach(document -> counts.merge(document.scraper(), 1, Integer::sum));
        return counts;
    }

    private List<LandedDocument> landedOn(Season label, LocalDate day) {
        try (var season = HistorySeason.open(folder, label, false)) {
            return SeasonProgramme.of(season).between(day, day).moments().flatMap(moment -> moment.documents().stream()).toList();
        }
    }
}
