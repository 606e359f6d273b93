package fullcourt.raw.bigdataball;

import static fullcourt.raw.bigdataball.BigDataBallTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class BigDataBallProcessorTest {
    private static final String FOLDER = "big-data-ball/2024-25/2025-06-22/game_42400407/";
    private static final String CSV = FOLDER + "[2025-06-22]-0042400407-IND@OKC.csv";
    private static final String JSON = FOLDER + "bigdataball_746cfbef_[2025-06-22]-0042400407-IND@OKC.csv";
    private static final String HEADER = "game_id,date,period,remaining_time,play_id,team,event_type,type,player,result,points,a1,h1\n";
    private final BigDataBallProcessor processor = new BigDataBallProcessor();

    @Test
    void readsWhoDidWhatWhen() {
        assertThat(asText(rowsOf(processor, CSV), SEQUENCE, CLOCK, ELAPSED, TEAM, TYPE, HOME_SCORE, AWAY_SCORE, PLAYER_1.lookup(),
                PLAYER_1.team(), PLAYER_2.lookup(), PLAYER_2.team(), PLAYER_2_ROLE, PLAYER_3.lookup()))
                .isEqualTo("""
                        event_sequence | game_clock_seconds | elapsed_seconds | team_abbr | event_type      | score_home | score_away | player_1_lookup       | player_1_team_abbr | player_2_lookup       | player_2_team_abbr | player_2_role   | player_3_lookup
                        1              | 720                | 0               | -         | start of period | 0          | 0          | -                     | -                  | -                     | -                  | -               | -
                        2              | 720                | 0               | OKC       | jump ball       | 0          | 0          | mylesturner           | IND                | mylesturner           | IND                | jump_ball_away  | chetholmgren
                        3              | 704                | 16              | IND       | shot            | 0          | 2          | andrewnembhard        | IND                | -                     | -                  | -               | -
                        4              | 689                | 31              | OKC       | shot            | 0          | 2          | jalenwilliams         | OKC                | aaronnesmith          | IND                | block           | -
                        5              | 685                | 35              | IND       | rebound         | 0          | 2          | aaronnesmith          | IND                | -                     | -                  | -               | -
                        6              | 677                | 43              | OKC       | foul            | 0          | 2          | luguentzdort          | OKC                | -                     | -                  | -               | -
                        7              | 671                | 49              | IND       | shot            | 0          | 2          | mylesturner           | IND                | -                     | -                  | -               | -
                        10             | 645                | 75              | IND       | shot            | 2          | 5          | pascalsiakam          | IND                | andrewnembhard        | IND                | assist          | -
                        11             | 617                | 103             | OKC       | shot            | 2          | 5          | shaigilgeousalexander | OKC                | -                     | -                  | -               | -
                        22             | 538                | 182             | OKC       | shot            | 6          | 5          | chetholmgren          | OKC                | jalenwilliams         | OKC                | assist          | -
                        31             | 441                | 279             | OKC       | free throw      | 9          | 11         | shaigilgeousalexander | OKC                | -                     | -                  | -               | -
                        32             | 441                | 279             | OKC       | substitution    | 9          | 11         | chetholmgren          | OKC                | alexcaruso            | OKC                | substitution_in | chetholmgren
                        38             | 418                | 302             | OKC       | timeout         | 10         | 14         | -                     | -                  | -                     | -                  | -               | -
                        52             | 300                | 420             | IND       | turnover        | 16         | 16         | tyresehaliburton      | IND                | alexcaruso            | OKC                | steal           | -
                        60             | 271                | 449             | IND       | turnover        | 18         | 16         | -                     | -                  | -                     | -                  | -               | -
                        67             | 245                | 475             | IND       | free throw      | 18         | 18         | pascalsiakam          | IND                | -                     | -                  | -               | -
                        104            | 0                  | 720             | -         | end of period   | 25         | 22         | -                     | -                  | -                     | -                  | -               | -
                        206            | 184                | 536             | IND       | violation       | 40         | 40         | mylesturner           | IND                | -                     | -                  | -               | -
                        216            | 122                | 598             | IND       | shot            | 42         | 43         | bennedictmathurin     | IND                | -                     | -                  | -               | -
                        362            | 665                | 55              | -         | -               | 84         | 68         | -                     | -                  | -                     | -                  | -               | -
                        375            | 581                | 139             | IND       | shot            | 84         | 68         | aaronnesmith          | IND                | shaigilgeousalexander | OKC                | block           | -
                        510            | 0                  | 720             | -         | end of period   | 103        | 91         | -                     | -                  | -                     | -                  | -               | -
                        """);
    }

    @Test
    void readsShotsAndFreeThrows() {
        List<Row> shots = rowsOf(processor, CSV).stream().filter(row -> row.find(SHOT_TYPE).isPresent()).limit(7).toList();
        assertThat(asText(shots, SEQUENCE, SHOT_TYPE, SHOT_MADE, POINTS, SHOT_DISTANCE, ORIGINAL_X, ORIGINAL_Y, CONVERTED_X, CONVERTED_Y,
                NUMBER, OUT_OF)).isEqualTo("""
                        event_sequence | shot_type | shot_made | points_scored | shot_distance | original_x | original_y | converted_x | converted_y | num | outof
                        3              | 2PT       | true      | 2             | 14.0          | 91.0       | 106.0      | 15.9        | 15.6        | -   | -
                        4              | 2PT       | false     | 0             | 10.0          | -96.0      | 22.0       | 15.4        | 86.8        | -   | -
                        7              | 3PT       | false     | 0             | 24.0          | -158.0     | 180.0      | 40.8        | 23.0        | -   | -
                        10             | 3PT       | true      | 3             | 26.0          | -125.0     | 222.0      | 37.5        | 27.2        | -   | -
                        11             | 2PT       | false     | 0             | 21.0          | -185.0     | 107.0      | 6.5         | 78.3        | -   | -
                        22             | 2PT       | true      | 2             | 15.0          | -47.0      | 141.0      | 20.3        | 74.9        | -   | -
                        31             | FT        | true      | 1             | -             | -          | -          | -           | -           | 1   | 2
                        """);
    }

    @Test
    void whatAShotWasWorthIsNotGuessed() {
        Row shot = rows(read(CSV, HEADER + "42400407,2025-06-22,4,0:00:00,1,IND,shot,,Andrew Nembhard,made,2,,\n")).getFirst();
        assertThat(shot.find(SHOT_TYPE)).isEmpty();
    }

    @Test
    void withGapsInTheFivesAPlayersTeamIsNotGuessedFromTheEvents() {
        String rest = ",jump ball,jump ball,Myles Turner,,,,Chet Holmgren\n";
        Row jump = rows(read(CSV, HEADER + "42400407,2025-06-22,4,0:00:00,1,OKC" + rest)).getFirst();
        assertThat(asText(List.of(jump), TEAM, PLAYER_1.name(), PLAYER_1.team())).isEqualTo("""
                team_abbr | player_1_name | player_1_team_abbr
                OKC       | Myles Turner  | -
                """);
    }

    @Test
    void theGameComesFromTheNameWithTheZerosBackAndTheVisitorsFirst() {
        assertThat(asText(rowsOf(processor, CSV).subList(0, 1), GAME, NBA_GAME, GAME_DATE, SEASON_YEAR, HOME, AWAY, DATA_SET)).isEqualTo("""
                game_id          | nba_game_id | game_date  | season_year | home_team_abbr | away_team_abbr | data_set
                20250622_IND_OKC | 0042400407  | 2025-06-22 | 2024        | OKC            | IND            | NBA 2025 Playoffs
                """);
    }

    @Test
    void everyEventHasTheTenOnTheCourt() {
        Row jump = rowsOf(processor, CSV).get(1);
        assertThat(AWAY_FIVE.stream().map(jump::get)).extracting(Object::toString)
                .containsExactly("mylesturner", "tyresehaliburton", "andrewnembhard", "aaronnesmith", "pascalsiakam");
        assertThat(HOME_FIVE.stream().map(jump::get)).extracting(Object::toString)
                .containsExactly("chetholmgren", "jalenwilliams", "luguentzdort", "shaigilgeousalexander", "isaiahhartenstein");
        assertThat(jump.get(POSSESSION)).hasToString("tyresehaliburton");
    }

    @Test
    void theOlderFormInJsonGivesTheSameRows() {
        List<Row> csv = rowsOf(processor, CSV);
        assertThat(rowsOf(processor, JSON)).containsExactly(csv.get(0), csv.get(1), csv.get(2), csv.get(3), csv.getLast());
    }

    @Test
    void theCurrentFormInJsonIsReadAndItsNameInsideIsEnough() {
        String json = """
                {"timestamp":"2025-06-23T12:00:00Z","source":"bigdataball","game_info":{"game_id":"42400407","away_team":"nan"},
                 "file_info":{"name":"[2025-06-22]-0042400407-IND@OKC.csv","total_plays":1},
                 "playByPlay":[{"game_id":42400407.0,"date":"06/22/2025","period":5,"remaining_time":"0:00:00","elapsed":NaN,"play_id":511,
                   "team":"nan","event_type":"NaN","player":"nan","points":NaN}]}""";
        assertThat(asText(rows(read(FOLDER + "20250623_120000.csv", json)), GAME, NBA_GAME, GAME_DATE, SEQUENCE, CLOCK, ELAPSED, TEAM, TYPE,
                PLAYER_1.name(), POINTS)).isEqualTo("""
                        game_id          | nba_game_id | game_date  | event_sequence | game_clock_seconds | elapsed_seconds | team_abbr | event_type \
                        | player_1_name | points_scored
                        20250622_IND_OKC | 0042400407  | 2025-06-22 | 511            | 0                  | -               | -         | -          \
                        | -             | -
                        """);
    }

    @Test
    void aCorrectedFileReplacesItsGame() {
        assertThat(TABLE.mode()).isEqualTo(LoadMode.REPLACE_SCOPE);
        assertThat(TABLE.scope()).isEqualTo(List.of(NBA_GAME));
    }

    @Test
    void aPartOfAGameReplacesNothing() {
        String json = new String(Fixtures.bytes(JSON), StandardCharsets.UTF_8).replace("\"total_plays\": 5", "\"total_plays\": 510");
        assertThat(problem(read(JSON, json))).isEqualTo("The document has 5 plays and says of itself that it has 510.");
        String csv = new String(Fixtures.bytes(CSV), StandardCharsets.UTF_8);
        assertThat(problem(read(CSV, csv.substring(0, csv.lastIndexOf(',')))))
                .startsWith("The CSV is broken in the row that begins on line 23: it has ");
        assertThat(problem(read(CSV, csv.substring(0, csv.lastIndexOf("42400407,NBA")))))
                .isEqualTo("The plays end in period 4 with 581 seconds left: they are not the whole game.");
    }

    @Test
    void whatIsOfAnotherGameOrCannotBeIsRejected() {
        assertThat(problem(read(CSV, HEADER + "42400406,2025-06-22,1,0:12:00,1,,,,,,,,\n")))
                .contains("the row is of game 0042400406, the file of 0042400407");
        assertThat(problem(read(CSV, HEADER + "42400407,22.6.2025,1,0:12:00,1,,,,,,,,\n"))).contains("'22.6.2025' is no date");
        assertThat(problem(read(CSV, HEADER + "42400407,2025-06-22,5,0:05:01,1,,,,,,,,\n"))).contains("301 seconds are left in period 5");
        assertThat(problem(read(CSV, HEADER + "42400407,2025-06-22,1,12:00,1,,,,,,,,\n")))
                .contains("the clock is '12:00', accepted is 0:11:44");
        assertThat(problem(read(CSV, HEADER + "42400407,2025-06-22,1,0:12:00,1,BOS,shot,,,made,2,,\n")))
                .contains("BOS plays in the game IND at OKC");
        assertThat(problem(read(CSV, HEADER + "42400407,2025-06-22,1,0:12:00,1,IND,shot,,,in,2,,\n")))
                .contains("the shot was 'in', accepted is made or missed");
        assertThat(problem(read(FOLDER + "plays.csv", HEADER + "42400407,2025-06-22,1,0:12:00,1,,,,,,,,\n")))
                .contains("no name of the file says who played");
    }

    @Test
    void aWholeRealGameAddsUp() {
        assertThat(Fixtures.read(processor, CSV, Samples.bytes("bigdataball_pbp/raw_746cfbef.csv"))).isInstanceOfSatisfying(Parsed.class,
                parsed -> {
                    assertThat(parsed.rows()).hasSize(510);
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(count(parsed, row -> row.find(SHOT_MADE).orElse(false))).isEqualTo(108);
                    assertThat(count(parsed, row -> row.find(SHOT_DISTANCE).isPresent())).isEqualTo(157);
                    assertThat(count(parsed, row -> row.find(PLAYER_2_ROLE).filter("assist"::equals).isPresent())).isEqualTo(37);
                    assertThat(count(parsed, row -> row.find(PLAYER_2_ROLE).filter("block"::equals).isPresent())).isEqualTo(12);
                    assertThat(points(parsed, "IND")).isEqualTo(91);
                    assertThat(points(parsed, "OKC")).isEqualTo(103);
                });
    }

    @Test
    void theSameGameInJsonGivesTheSameRows() {
        assertThat(rows(Fixtures.read(processor, CSV, Samples.bytes("bigdataball_pbp/exp_746cfbef.json.gz"))))
                .isEqualTo(rows(Fixtures.read(processor, CSV, Samples.bytes("bigdataball_pbp/raw_746cfbef.csv"))));
    }

    private static long count(Parsed parsed, Predicate<Row> condition) {
        return parsed.rows().stream().filter(condition).count();
    }

    private static long points(Parsed parsed, String team) {
        return parsed.rows().stream().filter(row -> row.find(TEAM).filter(each -> each.name().equals(team)).isPresent())
                .mapToLong(row -> row.find(POINTS).orElse(0L)).sum();
    }

    private DocumentResult read(String path, String content) {
        return Fixtures.read(processor, path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(DocumentResult result) {
        return ((Parsed) result).rows();
    }

    private static String problem(DocumentResult result) {
        return ((Unreadable) result).problem();
    }
}
