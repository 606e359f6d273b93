package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlLiveBoxscoresTable.*;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.AWAY;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.BDL_GAME_ID;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.BDL_PLAYER_ID;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.FG_ATTEMPTED;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.GAME;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.GAME_DATE;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.HOME;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.MINUTES_TEXT;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.NBA_GAME;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.PERIOD;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.PLAYER;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.POINTS;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.REBOUNDS;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.TEAM;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BdlLiveBoxscoresProcessorTest {
    private static final String POLL = "ball-dont-lie/live-boxscores/2024-01-15/20240116_011000.json";
    private static final LocalDate JAN_15 = LocalDate.of(2024, 1, 15);
    private final BdlLiveBoxscoresProcessor processor = new BdlLiveBoxscoresProcessor();

    @Test
    void readsHostsThenVisitorsOfEachGame() {
        assertThat(asText(rowsOf(processor, POLL), GAME, TEAM, HOME, AWAY, PLAYER, BDL_PLAYER_ID, MINUTES_TEXT, MINUTES_DECIMAL, POINTS,
                REBOUNDS, FG_ATTEMPTED)).isEqualTo("""
                        game_id          | team_abbr | home_team_abbr | away_team_abbr | player_lookup   | bdl_player_id | minutes \
                        | minutes_decimal | points | rebounds | field_goals_attempted
                        20240115_HOU_PHI | PHI       | PHI            | HOU            | nicolasbatum    | 33            | 28      \
                        | 28.00           | 5      | 5        | 7
                        20240115_HOU_PHI | PHI       | PHI            | HOU            | mobamba         | 28            | 00      \
                        | 0.00            | 0      | 0        | 0
                        20240115_NOP_DAL | DAL       | DAL            | NOP            | joshgreen       | 3547258       | 30      \
                        | 30.00           | 13     | 4        | 8
                        20240115_NOP_DAL | DAL       | DAL            | NOP            | richaunholmes   | 217           | 00      \
                        | 0.00            | 0      | 0        | 0
                        20240115_ORL_NYK | NYK       | NYK            | ORL            | oganunoby       | 18            | 44      \
                        | 44.00           | 17     | 2        | 11
                        20240115_ORL_NYK | NYK       | NYK            | ORL            | ryanarcidiacono | 19            | 00      \
                        | 0.00            | 0      | 0        | 0
                        20240115_HOU_PHI | HOU       | PHI            | HOU            | jeffgreen       | 188           | 13      \
                        | 13.00           | 1      | 2        | 5
                        20240115_NOP_DAL | NOP       | DAL            | NOP            | brandoningram   | 227           | 32      \
                        | 32.00           | 12     | 5        | 14
                        20240115_ORL_NYK | ORL       | NYK            | ORL            | paolobanchero   | 38017683      | 33      \
                        | 33.00           | 20     | 6        | 19
                        """);
    }

    @Test
    void saysHowFarEachGameIs() {
        assertThat(asText(rowsOf(processor, POLL).stream().filter(row -> row.get(TEAM) == row.get(AWAY)).toList(), POLL_ID, POLLED_AT,
                GAME_DATE, GAME, GAME_STATUS, PERIOD, TIME_REMAINING, IS_HALFTIME, HOME_POINTS, AWAY_POINTS)).isEqualTo("""
                        poll_id          | poll_timestamp       | game_date  | game_id          | game_status | period | time_remaining | is_halftime \
                        | home_score | away_score
                        20240116T011000Z | 2024-01-16T01:10:00Z | 2024-01-15 | 20240115_HOU_PHI | in_progress | 3      | 5:32           | false       \
                        | 124        | 115
                        20240116T011000Z | 2024-01-16T01:10:00Z | 2024-01-15 | 20240115_NOP_DAL | in_progress | 2      | 0:00           | true        \
                        | 125        | 120
                        20240116T011000Z | 2024-01-16T01:10:00Z | 2024-01-15 | 20240115_ORL_NYK | final       | 4      | Final          | false       \
                        | 94         | 98
                        """);
    }

    @Test
    void theFeedsWordsBecomeThreeStates() {
        assertThat(stateOf("\"status\":\"2024-01-16T00:00:00Z\",\"period\":0,\"time\":null")).isEqualTo("scheduled false");
        assertThat(stateOf("\"status\":\"7:00 pm ET\"")).isEqualTo("scheduled false");
        assertThat(stateOf("\"status\":\"Halftime\",\"period\":2,\"time\":\"\"")).isEqualTo("in_progress true");
        assertThat(stateOf("\"status\":\"4th Qtr\",\"period\":4,\"time\":\"0:00\"")).isEqualTo("in_progress false");
        assertThat(stateOf("\"status\":\"In Progress\",\"period\":null")).isEqualTo("in_progress false");
        assertThat(stateOf("\"status\":\"Final/OT\",\"period\":5,\"time\":\"0:00\"")).isEqualTo("final false");
    }

    @Test
    void whatIsNotThereIsNullAndNotZero() {
        Row row = one("{\"date\":\"2024-01-15\",\"period\":1,", "\"min\":\"\"");
        assertThat(row.find(POINTS)).isEmpty();
        assertThat(row.find(HOME_POINTS)).isEmpty();
        assertThat(row.find(MINUTES_DECIMAL)).isEmpty();
    }

    @Test
    void minutesAreDecimalAndUnreadableOnesStayText() {
        assertThat(one("{\"date\":\"2024-01-15\",", "\"min\":\"28:30\"").get(MINUTES_DECIMAL)).isEqualByComparingTo("28.5");
        Row odd = one("{\"date\":\"2024-01-15\",", "\"min\":\"-\"");
        assertThat(odd.get(MINUTES_TEXT)).isEqualTo("-");
        assertThat(odd.find(MINUTES_DECIMAL)).isEmpty();
    }

    @Test
    void theGameIsNamedByDayAndTeamsAndTheProvidersIdStandsBesideIt() {
        Row row = one("{\"date\":\"2024-01-15\",\"id\":1037995,\"home_q1\":30,", "\"min\":\"10\",\"plus_minus\":4");
        assertThat(asText(List.of(row), GAME, BDL_GAME_ID, NBA_GAME)).isEqualTo("""
                game_id          | bdl_game_id | nba_game_id
                20240115_HOU_PHI | 1037995     | -
                """);
    }

    @Test
    void aPollWithoutIdIsNamedByItsTime() {
        String json = document("{\"date\":\"2024-01-15\",", "\"min\":\"10\"").replace("\"pollId\":\"20240116T011000Z\",", "");
        assertThat(((Parsed) read(json)).rows().getFirst().get(POLL_ID)).isEqualTo("20240116T011000Z");
        assertThat(((Parsed) read(json.replace("2024-01-16T01:10:00+00:00", "now"))).rows().getFirst().get(POLL_ID))
                .isEqualTo("20240116T011000Z");
    }

    @Test
    void anEveningWithoutGamesIsEmpty() {
        assertThat(read(new String(Samples.bytes("bdl_live_box_scores/gcs_empty.json"), StandardCharsets.UTF_8)))
                .isEqualTo(new Empty(List.of()));
    }

    @Test
    void anAllStarGameIsNoLeagueGame() {
        String json = document("{\"date\":\"2024-02-18\",", "\"min\":\"10\"").replace("PHI", "EAST").replace("HOU", "WEST");
        assertThat(read(json)).isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected()).extracting(RejectedRow::reason)
                .containsExactly("not a league game: team EAST plays"));
    }

    @Test
    void everyPollOfAnEveningIsKeptAndARepeatedOneChangesNothing(@TempDir Path folder) {
        String first = document("{\"date\":\"2024-01-15\",\"period\":1,", "\"pts\":4");
        String second = document("{\"date\":\"2024-01-15\",\"period\":2,", "\"pts\":9").replace("T011000Z", "T011300Z");
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(POLL, 1, first);
            table.load(POLL.replace("011000", "011300"), 2, second);
            table.load(POLL, 3, first);
            assertThat(asText(table.rows(Partition.of(JAN_15)), POLL_ID, PLAYER, POINTS)).isEqualTo("""
                    poll_id          | player_lookup | points
                    20240116T011000Z | joelembiid    | 4
                    20240116T011300Z | joelembiid    | 9
                    """);
        }
    }

    @Test
    void aWholePollLosesNoRow() {
        assertThat(Fixtures.read(processor, POLL, Samples.bytes("bdl_live_box_scores/gcs_synthetic_noid.json")))
                .isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.rows()).hasSize(106);
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).filteredOn(row -> row.get(MINUTES_TEXT).equals("00")).hasSize(44);
                    assertThat(parsed.rows()).allSatisfy(row -> assertThat(row.find(BDL_GAME_ID)).isEmpty());
                });
    }

    @Test
    void wordsTellHowFarAGameIsWhereThePeriodDoesNot() {
        assertThat(stateOf("\"status\":\"3rd Qtr\",\"time\":\"5:32\"")).isEqualTo("in_progress false");
        assertThat(stateOf("\"time\":\"Final\",\"period\":4")).isEqualTo("final false");
    }

    @Test
    void aTeamWithoutItsListOfPlayersIsRejectedWithThePlace() {
        String poll = new String(Fixtures.bytes(POLL), StandardCharsets.UTF_8).replaceFirst("\"players\"", "\"roster\"");
        assertThat(((Parsed) read(poll)).rejected()).singleElement()
                .satisfies(rejected -> assertThat(rejected.pointer()).isEqualTo("/liveBoxes/0/home_team/players"));
    }

    private String stateOf(String game) {
        Row row = one("{\"date\":\"2024-01-15\"," + game + ",", "\"pts\":1");
        return row.get(GAME_STATUS) + " " + row.get(IS_HALFTIME);
    }

    private Row one(String game, String statistics) {
        return ((Parsed) read(document(game, statistics))).rows().getFirst();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, POLL, json.getBytes(StandardCharsets.UTF_8));
    }

    /** One player of the 76ers, who are at home to the Rockets. @param game its beginning, up to a comma */
    private static String document(String game, String statistics) {
        return """
                {"timestamp":"2024-01-16T01:10:00+00:00","pollId":"20240116T011000Z","gameCount":1,"liveBoxes":[%s
                  "home_team":{"abbreviation":"PHI","players":[{%s,"player":{"id":145,"first_name":"Joel","last_name":"Embiid"}}]},
                  "visitor_team":{"abbreviation":"HOU","players":[]}}]}""".formatted(game, statistics);
    }
}
