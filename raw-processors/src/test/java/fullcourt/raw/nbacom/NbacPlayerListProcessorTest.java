package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacPlayerListTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NbacPlayerListProcessorTest {
    private static final String LIST = "nba-com/player-list/2025-07-17/20250717_120000.json";
    private static final String ACHIUWA = "[1630173, \"Achiuwa\", \"Precious\", \"precious-achiuwa\", 1610612752, \"knicks\", 0, \"New York\", \"Knicks\", \"NYK\"";
    private final NbacPlayerListProcessor processor = new NbacPlayerListProcessor();

    @Test
    void readsPlayersWithAccentsSuffixesAndWithoutAPosition() {
        List<Row> some = rowsOf(processor, LIST).stream()
                .filter(row -> List.of(1630173L, 1629029L, 1642945L, 204456L).contains(row.get(PLAYER_ID))).toList();
        assertThat(asText(some, PLAYER_ID, PLAYER, FULL_NAME, TEAM, JERSEY, POSITION, HEIGHT, WEIGHT, DRAFT_YEAR, DRAFT_ROUND, DRAFT_PICK,
                COLLEGE, IS_ACTIVE)).isEqualTo("""
                        player_id | player_lookup   | player_full_name  | team_abbr | jersey_number | position | height | weight | draft_year | draft_round | draft_pick | college     | is_active
                        1630173   | preciousachiuwa | Precious Achiuwa  | NYK       | 5             | F        | 6-8    | 243    | 2020       | 1           | 20         | Memphis     | true
                        1629029   | lukadoncic      | Luka Dončić       | LAL       | 77            | F-G      | 6-6    | 230    | 2018       | 1           | 3          | Real Madrid | true
                        204456    | tjmcconnell     | T.J. McConnell    | IND       | 9             | G        | 6-1    | 190    | 2015       | 0           | -          | Arizona     | true
                        1642945   | igormilicicjr   | Igor Miličić, Jr. | PHI       | -             | -        | -      | -      | -          | -           | -          | Tennessee   | true
                        """);
    }

    @Test
    void theSeasonIsTheOneThatWasAskedForAndNotTheDays() {
        assertThat(rowsOf(processor, LIST)).allMatch(row -> row.get(SEASON_YEAR) == 2025); // the list is of July 2025
        assertThat(problem(list().replace("\"Season\": \"2025-26\"", "\"Season\": \"2025\"")))
                .isEqualTo("The list does not say which season it is of: /parameters/Season is '2025'.");
    }

    @Test
    void aTradedPlayerIsListedOnceWithHisNewTeam(@TempDir Path folder) {
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(LIST, 1, list());
            table.load(LIST.replace("20250717_12", "20250718_12"), 2,
                    list().replace(ACHIUWA, ACHIUWA.replace("NYK", "BOS").replace("752", "738")));
            assertThat(table.rows(Partition.ALL)).hasSize(400).filteredOn(row -> row.get(PLAYER_ID) == 1630173)
                    .extracting(row -> row.get(TEAM)).containsExactly(TeamCode.BOS);
        }
    }

    @Test
    void aPartOfTheLeagueReplacesNothing() {
        assertThat(problem(list().replace("\"TeamID\": 0", "\"TeamID\": 1610612752")))
                .isEqualTo("The list was asked for with TeamID=1610612752, so it is not the whole league's.");
        assertThat(problem(list().replace("\"Historical\": 0", "\"Historical\": 1"))).contains("Historical=1");
        assertThat(problem(list().replaceFirst("\\[1630173,[^\\n]*\\n", "")))
                .isEqualTo("The list has 399 players; it replaces a season only with at least 400.");
        assertThat(problem(list().replace("1610612752, \"knicks\"", "null, \"\"").replace("\"NYK\"", "null")))
                .isEqualTo("The list has players of 29 teams; it replaces a season only with all 30.");
    }

    @Test
    void oneBadRowKeepsTheOldListBecauseAHoleWouldReadAsADeparture() {
        assertThat(problem(list().replace(ACHIUWA, ACHIUWA.replace("NYK", "XYZ").replace("1610612752", "null"))))
                .contains("'XYZ' is none of the 30 teams").contains("counts only as a whole");
        assertThat(problem(list().replace(ACHIUWA, ACHIUWA.replace("NYK", "BOS")))).contains("team BOS has the id of NYK");
        assertThat(problem(list().replace("\"Achiuwa\", \"Precious\"", "null, \"\""))).contains("player_lookup is missing");
    }

    @Test
    void aPlayerWithoutTeamOrWithOneNameIsKept() {
        List<Row> rows = rows(
                list().replace(ACHIUWA, ACHIUWA.replace("\"NYK\"", "null").replace("1610612752", "0").replace("\"Precious\"", "null")));
        assertThat(asText(rows.subList(0, 1), PLAYER, FULL_NAME, TEAM)).isEqualTo("""
                player_lookup | player_full_name | team_abbr
                achiuwa       | Achiuwa          | -
                """);
    }

    @Test
    void columnsAreFoundByTheirHeadersWhereverTheyStand() {
        List<Row> rows = rows(list().replace("\"PERSON_ID\", \"PLAYER_LAST_NAME\"", "\"NEW\", \"PERSON_ID\", \"PLAYER_LAST_NAME\"")
                .replaceAll("(?m)^    \\[(\\d+)", "    [7, $1"));
        assertThat(rows.getFirst().get(PLAYER_ID)).isEqualTo(1630173);
    }

    @Test
    void halfANameIsAnotherPlayersSoItsColumnMustBeThere() {
        assertThat(problem(list().replace("\"PLAYER_FIRST_NAME\"", "\"FIRST\"")))
                .contains("this part of the player's name is missing");
    }

    @Test
    void aWholeRealListLosesNoPlayer() {
        assertThat(Fixtures.read(processor, LIST, Samples.bytes("nbac_player_list/exp_7af00b51.json"))).isInstanceOfSatisfying(Parsed.class,
                parsed -> {
                    assertThat(parsed.rows()).hasSize(594).allMatch(row -> row.get(IS_ACTIVE));
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows().stream().filter(row -> row.find(DRAFT_YEAR).isEmpty())).hasSize(133);
                    assertThat(parsed.rows().stream().filter(row -> row.find(JERSEY).isEmpty())).hasSize(31); // 30 null, one blank
                });
    }

    private List<Row> rows(String json) {
        return ((Parsed) Fixtures.read(processor, LIST, json.getBytes(StandardCharsets.UTF_8))).rows();
    }

    private String problem(String json) {
        return ((Unreadable) Fixtures.read(processor, LIST, json.getBytes(StandardCharsets.UTF_8))).problem();
    }

    private static String list() {
        return new String(Fixtures.bytes(LIST), StandardCharsets.UTF_8);
    }
}
