package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacPlayByPlayTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NbacPlayByPlayProcessorTest {
    private static final String GAME_500 = "nba-com/play-by-play/2025-01-06/game-0022400500/20250717_233703.json";
    private final NbacPlayByPlayProcessor processor = new NbacPlayByPlayProcessor();

    @Test
    void readsWhoDidWhatWhen() {
        assertThat(asText(rowsOf(processor, GAME_500), EVENT_ID, PERIOD, CLOCK, ELAPSED, TYPE, ACTION_TYPE, HOME_SCORE, AWAY_SCORE, TEAM,
                PLAYER_1, PLAYER_1_NAME, PLAYER_2, PLAYER_2_ROLE, PLAYER_3)).isEqualTo("""
                        event_id | period | game_clock_seconds | time_elapsed_seconds | event_type   | event_action_type | score_home | score_away | team_abbr | player_1_id | player_1_name | player_2_id | player_2_role | player_3_id
                        2        | 1      | 720.00             | 0.00                 | period       | start             | 0          | 0          | -         | -           | -             | -           | -             | -
                        4        | 1      | 718.00             | 2.00                 | jumpball     | recovered         | 0          | 0          | LAC       | 202695      | K. Leonard    | 1627826     | jump_ball_won | 203497
                        7        | 1      | 702.00             | 18.00                | 2pt          | Hook              | 0          | 0          | LAC       | 1627826     | I. Zubac      | -           | -             | -
                        8        | 1      | 700.00             | 20.00                | rebound      | offensive         | 0          | 0          | LAC       | 1627739     | K. Dunn       | -           | -             | -
                        11       | 1      | 691.00             | 29.00                | turnover     | out-of-bounds     | 0          | 0          | LAC       | 1627826     | I. Zubac      | -           | -             | -
                        20       | 1      | 646.00             | 74.00                | 3pt          | Jump Shot         | 0          | 0          | LAC       | 201935      | J. Harden     | 1630183     | block         | -
                        26       | 1      | 646.00             | 74.00                | block        | -                 | 0          | 0          | MIN       | 1630183     | J. McDaniels  | -           | -             | -
                        22       | 1      | 636.00             | 84.00                | 3pt          | Jump Shot         | 0          | 0          | MIN       | 203944      | J. Randle     | -           | -             | -
                        24       | 1      | 633.00             | 87.00                | foul         | personal          | 0          | 0          | LAC       | 1627739     | K. Dunn       | 203497      | foul_drawn    | -
                        27       | 1      | 633.00             | 87.00                | freethrow    | 1 of 2            | 1          | 0          | MIN       | 203497      | R. Gobert     | -           | -             | -
                        28       | 1      | 633.00             | 87.00                | freethrow    | 2 of 2            | 1          | 0          | MIN       | 203497      | R. Gobert     | -           | -             | -
                        34       | 1      | 607.00             | 113.00               | turnover     | lost ball         | 1          | 2          | MIN       | 203497      | R. Gobert     | 202695      | steal         | -
                        35       | 1      | 607.00             | 113.00               | steal        | -                 | 1          | 2          | LAC       | 202695      | K. Leonard    | -           | -             | -
                        38       | 1      | 583.00             | 137.00               | 2pt          | DUNK              | 3          | 2          | MIN       | 203497      | R. Gobert     | 1630162     | assist        | -
                        56       | 1      | 460.00             | 260.00               | 3pt          | Jump Shot         | 7          | 7          | LAC       | 202695      | K. Leonard    | 1627826     | assist        | -
                        59       | 1      | 447.00             | 273.00               | 2pt          | Layup             | 7          | 9          | LAC       | 201935      | J. Harden     | -           | -             | -
                        60       | 1      | 430.00             | 290.00               | 2pt          | Layup             | 7          | 9          | MIN       | 1628978     | D. DiVincenzo | 1627826     | block         | -
                        79       | 1      | 348.00             | 372.00               | timeout      | full              | 7          | 13         | MIN       | -           | -             | -           | -             | -
                        83       | 1      | 348.00             | 372.00               | substitution | out               | 7          | 13         | MIN       | 1628978     | D. DiVincenzo | -           | -             | -
                        134      | 1      | 91.00              | 629.00               | foul         | technical         | 14         | 25         | MIN       | 1630162     | A. Edwards    | -           | -             | -
                        136      | 1      | 91.00              | 629.00               | rebound      | offensive         | 14         | 25         | LAC       | -           | -             | -           | -             | -
                        156      | 1      | 0.00               | 720.00               | period       | end               | 16         | 27         | -         | -           | -             | -           | -             | -
                        268      | 2      | 173.00             | 547.00               | 3pt          | Jump Shot         | 36         | 51         | LAC       | 201935      | J. Harden     | -           | -             | -
                        381      | 3      | 412.00             | 308.00               | violation    | kicked ball       | 65         | 57         | MIN       | 1630183     | J. McDaniels  | -           | -             | -
                        456      | 3      | 77.00              | 643.00               | turnover     | shot clock        | 77         | 71         | MIN       | -           | -             | -           | -             | -
                        688      | 4      | 0.00               | 720.00               | game         | end               | 108        | 106        | -         | -           | -             | -           | -             | -
                        """);
    }

    @Test
    void aShotIsWhatItsResultSays() {
        List<Row> shots = rowsOf(processor, GAME_500).stream().filter(row -> row.find(SHOT_TYPE).isPresent()).limit(6).toList();
        assertThat(asText(shots, EVENT_ID, SHOT_TYPE, SHOT_MADE, SHOT_DISTANCE, SHOT_X, SHOT_Y)).isEqualTo("""
                event_id | shot_type | shot_made | shot_distance | shot_x             | shot_y
                7        | 2PT       | false     | 5.57          | 11.514454664914586 | 49.754901960784316
                20       | 3PT       | false     | 24.82         | 17.16491458607096  | 94.6078431372549
                22       | 3PT       | false     | 25.12         | 73.53810775295663  | 18.627450980392158
                27       | FT        | true      | -             | -                  | -
                28       | FT        | false     | -             | -                  | -
                38       | 2PT       | true      | 1.09          | 93.38042049934296  | 50.98039215686274
                """);
    }

    @Test
    void theGameAndItsDayComeFromTheDocumentAndThePath() {
        assertThat(asText(rowsOf(processor, GAME_500).subList(0, 1), NBA_GAME, GAME_DATE, SEASON_YEAR, SEQUENCE)).isEqualTo("""
                nba_game_id | game_date  | season_year | event_sequence
                0022400500  | 2025-01-06 | 2024        | 20000
                """);
    }

    @Test
    void aCorrectedGameReplacesTheOldOneAlsoWhereEventsAreGone(@TempDir Path folder) {
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(GAME_500, 1, new String(Fixtures.bytes(GAME_500), StandardCharsets.UTF_8));
            table.load(GAME_500.replace("20250717", "20250718"), 2, document("\"period\":1,\"clock\":\"PT10M00.00S\""));
            assertThat(table.rows(Partition.of(LocalDate.of(2025, 1, 6)))).extracting(row -> row.get(EVENT_ID)).containsExactly("4");
        }
    }

    @Test
    void theClockOfAnOvertimeStartsAtFiveMinutes() {
        assertThat(asText(List.of(one("\"period\":5,\"clock\":\"PT04M30.50S\"")), CLOCK, ELAPSED)).isEqualTo("""
                game_clock_seconds | time_elapsed_seconds
                270.50             | 29.50
                """);
        assertThat(problem("\"period\":5,\"clock\":\"PT05M01.00S\"")).contains("301.00 seconds are left in period 5");
        assertThat(problem("\"period\":1,\"clock\":\"11:46\"")).contains("the clock is '11:46', accepted is PT11M46.00S");
    }

    @Test
    void theOlderAndTheNewerNameOfTheGameAreBothRead() {
        for (String key : List.of("gameId", "game_id")) {
            String json = document("\"period\":1,\"clock\":\"PT10M00.00S\"").replace("\"gameId\":\"0022400500\",\"actions\"", "\"actions\"")
                    .replace("\"eventCount\":1", "\"%s\":\"0022400500\"".formatted(key));
            for (String segment : List.of("game-0022400500", "game_0022400500", "other"))
                assertThat(rows(read("nba-com/play-by-play/2025-01-06/%s/1.json".formatted(segment), json)).getFirst().get(NBA_GAME))
                        .hasToString("0022400500");
        }
    }

    @Test
    void aDocumentUnderAnotherGamesPathIsRefused() {
        assertThat(((Unreadable) read(GAME_500.replace("0022400500", "0022400501"),
                new String(Fixtures.bytes(GAME_500), StandardCharsets.UTF_8)))
                .problem()).isEqualTo(
                        "The document cannot be read: the document is about the games [0022400500, 0022400501], expected is one.");
    }

    @Test
    void aPartOfAGameReplacesNothing() {
        assertThat(((Unreadable) read(GAME_500,
                document("\"period\":1,\"clock\":\"PT10M00.00S\"").replace("\"eventCount\":1", "\"eventCount\":571")))
                .problem()).isEqualTo("The document has 1 events and says of itself that it has 571.");
    }

    @Test
    void anEventOfATeamHasNoPlayer() {
        assertThat(asText(List.of(one("\"period\":1,\"clock\":\"PT10M00.00S\",\"teamId\":1610612750,\"personId\":1610612750")), TEAM,
                PLAYER_1))
                .isEqualTo("""
                        team_abbr | player_1_id
                        MIN       | -
                        """);
    }

    @Test
    void anAllStarGameIsNoLeagueGame() {
        String json = document("\"period\":1,\"clock\":\"PT10M00.00S\"").replace("0022400500", "0032400001");
        assertThat(read("nba-com/play-by-play/2025-02-16/game-0032400001/1.json", json)).isInstanceOfSatisfying(Empty.class,
                empty -> assertThat(empty.rejected()).hasSize(1));
    }

    @Test
    void aWholeRealGameAddsUp() {
        assertThat(Fixtures.read(processor, GAME_500, Samples.bytes("nbac_play_by_play/exp_14ecf360.json.gz"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(571);
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(count(parsed, row -> row.find(SHOT_MADE).orElse(false))).isEqualTo(108);
                    assertThat(count(parsed, row -> !row.find(SHOT_MADE).orElse(true))).isEqualTo(115);
                    assertThat(count(parsed, row -> row.find(SHOT_TYPE).filter("3PT"::equals).isPresent())).isEqualTo(74);
                    assertThat(count(parsed, row -> row.find(SHOT_DISTANCE).isPresent())).isEqualTo(181);
                    assertThat(count(parsed, row -> row.find(PLAYER_2_ROLE).filter("assist"::equals).isPresent())).isEqualTo(47);
                    assertThat(count(parsed, row -> row.find(TEAM).isEmpty())).isEqualTo(9);
                    assertThat(points(parsed, "LAC") + points(parsed, "MIN")).isEqualTo(108 + 106);
                });
    }

    private static long count(Parsed parsed, Predicate<Row> condition) {
        return parsed.rows().stream().filter(condition).count();
    }

    private static int points(Parsed parsed, String team) {
        return parsed.rows().stream().filter(row -> row.find(SHOT_MADE).orElse(false) && row.get(TEAM).name().equals(team))
                .mapToInt(row -> switch (row.get(SHOT_TYPE)) {
                    case "3PT" -> 3;
                    case "2PT" -> 2;
                    default -> 1;
                }).sum();
    }

    private Row one(String fields) {
        return rows(read(GAME_500, document(fields))).getFirst();
    }

    private String problem(String fields) {
        return ((Unreadable) read(GAME_500, document(fields))).problem();
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }

    private DocumentResult read(String path, String json) {
        return Fixtures.read(processor, path, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String fields) {
        return """
                {"metadata":{"eventCount":1},"playByPlay":{"game":{"gameId":"0022400500","actions":[
                  {"actionNumber":4,"orderNumber":40000,"actionType":"rebound",%s}]}}}""".formatted(fields);
    }
}
