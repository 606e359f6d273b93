package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacScoreboardV2Table.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NbacScoreboardV2ProcessorTest {
    private static final String DAY = "nba-com/scoreboard-v2/2024-01-15/20250717_170000.json";
    private static final String FORMER = "nba-com/scoreboard-v2/2024-01-15/20250601_120000.json";
    private final NbacScoreboardV2Processor processor = new NbacScoreboardV2Processor();

    @Test
    void readsADaysGames() {
        assertThat(asText(rowsOf(processor, DAY), NBA_GAME, GAME, SEASON_YEAR, STATUS, STATUS_TEXT, IS_FINAL, HOME, HOME_SCORE, AWAY,
                AWAY_SCORE, WINNER, WINNING_SIDE)).isEqualTo("""
                        nba_game_id | game_id          | season_year | game_status_id | game_status_text | is_final | home_team_abbr \
                        | home_score | away_team_abbr | away_score | winning_team_abbr | winning_team_side
                        0022300555  | 20240115_HOU_PHI | 2023        | 3              | Final            | true     | PHI            \
                        | 124        | HOU            | 115        | PHI               | home
                        0022300559  | 20240115_SAS_ATL | 2023        | 3              | Final            | true     | ATL            \
                        | 109        | SAS            | 99         | ATL               | home
                        0022300562  | 20240115_MIA_BKN | 2023        | 3              | Final            | true     | BKN            \
                        | 95         | MIA            | 96         | MIA               | away
                        """);
    }

    @Test
    void readsTheFormBeforeIt() {
        assertThat(asText(rowsOf(processor, FORMER), NBA_GAME, GAME, GAME_DATE, STATUS_TEXT, HOME_SCORE, AWAY_SCORE, WINNER)).isEqualTo("""
                nba_game_id | game_id          | game_date  | game_status_text | home_score | away_score | winning_team_abbr
                0022300555  | 20240115_HOU_PHI | 2024-01-15 | Final            | 124        | 115        | PHI
                0022300556  | 20240115_NOP_DAL | 2024-01-15 | Final            | 125        | 120        | DAL
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbac_scoreboard_v2/gcs_055ff78d.json", "nbac_scoreboard_v2/exp_055ff78d.json"})
    void aWholeRealDayLosesNoGameInEitherForm(String sample) {
        assertThat(Fixtures.read(processor, DAY, Samples.bytes(sample))).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rejected()).isEmpty();
            assertThat(parsed.rows()).hasSize(11).allMatch(row -> row.get(IS_FINAL));
            assertThat(parsed.rows().stream().mapToLong(row -> row.get(HOME_SCORE)).sum()).isEqualTo(1229);
            assertThat(parsed.rows().stream().mapToLong(row -> row.get(AWAY_SCORE)).sum()).isEqualTo(1170);
            assertThat(parsed.rows()).filteredOn(row -> row.get(WINNING_SIDE).equals("home")).hasSize(7);
        });
    }

    @Test
    void theOldestFormCallsGamesFinalWithoutAScoreAndIsRefused() {
        assertThat(Fixtures.read(processor, DAY, Samples.bytes("nbac_scoreboard_v2/exp_ee21af81.json"))).isEqualTo(
                new Unreadable(
                        "11 of 11 rows were rejected, most often because the game is final without a score, first at /scoreboard/games/0."));
    }

    @Test
    void whoLeadsHasNotWon() {
        Row live = one("\"gameStatus\":2,\"gameStatusText\":\"Q3 4:12\",\"startTimeET\":\"2025-12-27T22:30:00\"", "70", "64");
        assertThat(asText(List.of(live), GAME, START_TIME, IS_FINAL, HOME_SCORE, AWAY_SCORE, WINNER, WINNING_SIDE)).isEqualTo("""
                game_id          | start_time           | is_final | home_score | away_score | winning_team_abbr | winning_team_side
                20251227_GSW_LAL | 2025-12-28T03:30:00Z | false    | 70         | 64         | -                 | -
                """);
    }

    @Test
    void aScoreBeforeTipOffIsNullAndNotZero() {
        Row early = one("\"gameStatus\":1,\"gameStatusText\":\"7:30 pm ET\",\"startTimeET\":\"2025-12-27T00:00:00\"", "null", "null");
        assertThat(early.find(HOME_SCORE)).isEmpty();
        assertThat(early.find(START_TIME)).as("midnight").isEmpty();
    }

    @Test
    void aZBehindAnEasternTimeMeansNothing() {
        assertThat(one("\"gameStatus\":1,\"startTimeET\":\"2025-12-27T19:30:00Z\"", "null", "null").get(START_TIME))
                .isEqualTo(Instant.parse("2025-12-28T00:30:00Z"));
    }

    @Test
    void theDocumentsDayIsTheGamesWhereTheGameHasNone() {
        assertThat(one("\"gameStatus\":1", "null", "null").get(GAME_DATE)).hasToString("2025-12-27");
    }

    @Test
    void aPostponedGameIsNotFinal() {
        assertThat(one("\"gameStatus\":3,\"gameStatusText\":\"PPD\"", "null", "null").get(IS_FINAL)).isFalse();
        assertThat(one("\"gameStatus\":3,\"gameStatusText\":\"Final\"", "0", "0").get(IS_FINAL)).as("no game ends in a tie").isFalse();
    }

    @Test
    void codesOfOtherProvidersBecomeTheLeagues() {
        Row row = ((Parsed) read(game("\"gameStatus\":1", "null", "null").replace("1610612747", "null").replace("1610612744", "null")
                .replace("LAL", "NY").replace("GSW", "BRK"))).rows().getFirst();
        assertThat(row.get(GAME)).hasToString("20251227_BKN_NYK");
    }

    @Test
    void aGameWithoutATeamIsRejectedAndAnAllStarGameBelongsElsewhere() {
        assertThat(
                ((Unreadable) read("{\"gamedate\":\"20251227\",\"games\":[{\"gameId\":\"0022500441\",\"gameStatus\":1,\"home\":\"LAL\"}]}"))
                        .problem())
                .contains("the team is missing");
        assertThat(read(
                "{\"gamedate\":\"20250216\",\"games\":[{\"gameId\":\"0032400004\",\"gameStatus\":1,\"home\":\"CHK\",\"away\":\"KEN\"}]}"))
                .isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason)
                        .containsExactly("not a league game: team CHK plays"));
    }

    private Row one(String fields, String homePoints, String awayPoints) {
        return ((Parsed) read(game(fields, homePoints, awayPoints))).rows().getFirst();
    }

    private static String game(String fields, String homePoints, String awayPoints) {
        return """
                {"gamedate":"20251227","games":[{"gameId":"0022500441",%s,"teams":{
                  "home":{"teamId":1610612747,"abbreviation":"LAL","points":%s},"away":{"teamId":1610612744,"abbreviation":"GSW","points":%s}}}]}
                """.formatted(fields, homePoints, awayPoints);
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, DAY, json.getBytes(StandardCharsets.UTF_8));
    }
}
