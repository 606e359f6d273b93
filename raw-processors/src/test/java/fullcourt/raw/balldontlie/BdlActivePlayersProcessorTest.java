package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlActivePlayersTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Partition;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixture is put together: a page of a real list, and the players of a real day of box scores, so that all teams are there. */
final class BdlActivePlayersProcessorTest {
    private static final String JULY = "ball-dont-lie/active-players/2025-07-15/20250715_100000.json";
    private static final String SEPTEMBER = "ball-dont-lie/active-players/2025-09-15/20250915_100000.json";
    private static final Set<Long> SOME = Set.of(3L, 19L, 304L, 17896027L);
    private final BdlActivePlayersProcessor processor = new BdlActivePlayersProcessor();

    @Test
    void readsTheWholeLeague() {
        assertThat(rowsOf(processor, JULY)).hasSize(416);
        assertThat(asText(rowsOf(processor, JULY).stream().filter(row -> SOME.contains(row.get(BDL_PLAYER_ID))).toList(), BDL_PLAYER_ID,
                PLAYER, FULL_NAME, TEAM, POSITION, HEIGHT, WEIGHT, JERSEY, COUNTRY, DRAFT_YEAR, DRAFT_ROUND, DRAFT_NUMBER, LAST_SEEN))
                .isEqualTo("""
                        bdl_player_id | player_lookup   | player_full_name | team_abbr | position | height | weight | jersey_number \
                        | country     | draft_year | draft_round | draft_number | last_seen_date
                        3             | stevenadams     | Steven Adams     | HOU       | C        | 6-11   | 265    | 12            \
                        | New Zealand | 2013       | 1           | 12           | 2025-07-15
                        19            | ryanarcidiacono | Ryan Arcidiacono | NYK       | G        | 6-3    | 195    | 51            \
                        | USA         | -          | -           | -            | 2025-07-15
                        304           | tjmcconnell     | T.J. McConnell   | IND       | G        | 6-1    | 190    | 9             \
                        | USA         | 2015       | -           | -            | 2025-07-15
                        17896027      | ziairewilliams  | Ziaire Williams  | MEM       | G-F      | 6-9    | 185    | 8             \
                        | USA         | 2021       | 1           | 10           | 2025-07-15
                        """);
    }

    @Test
    void aListOfOneTeamIsRefused() {
        assertThat(problem(json().replace("\"league\"", "\"team_14\"")))
                .isEqualTo("The list covers only 'team_14'; it replaces the table only for the whole league.");
    }

    @Test
    void onePageOfTheLeagueIsRefused() {
        assertThat(Fixtures.read(processor, JULY, Samples.bytes("bdl_active_players/gcs_ac3e7bd3.json")))
                .isEqualTo(new Unreadable("The list has 100 players; it counts as whole only with at least 400."));
    }

    @Test
    void aListThatIsShorterThanItSaysIsRefused() {
        assertThat(problem(json().replaceFirst("(?m)^  \\{\"id\": 3,.*\n", "")))
                .isEqualTo("The list has 415 players and says of itself that it has 416.");
    }

    @Test
    void aMissingTeamIsNoticed() {
        assertThat(problem(json().replace("\"POR\"", "\"CHA\"")))
                .isEqualTo("The list has players of 29 teams; it replaces the table only with all 30.");
    }

    @Test
    void oneUnreadablePlayerCondemnsTheList() {
        assertThat(problem(json().replaceFirst("\"id\": 3,", "\"id\": null,"))).isEqualTo(
                "1 of 416 rows were rejected, and the document counts only as a whole: bdl_player_id is missing at /activePlayers/0/id.");
    }

    @Test
    void aPlayerWithoutTeamOrLastNameIsKept() {
        String nene = json().replaceFirst("\"last_name\": \"Adams\"", "\"last_name\": null").replaceFirst("\"abbreviation\": \"HOU\"",
                "\"abbreviation\": null");
        assertThat(Fixtures.read(processor, JULY, nene.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(asText(parsed.rows().subList(0, 1), PLAYER, FIRST_NAME, LAST_NAME, TEAM)).isEqualTo("""
                        player_lookup | first_name | last_name | team_abbr
                        steven        | Steven     | -         | -
                        """));
    }

    @Test
    void theNewestListTakesThePlaceOfTheWholeTable(@TempDir Path folder) {
        String later = json().replaceFirst("(?m)^  \\{\"id\": 3,.*\n", "").replace("\"playerCount\": 416", "\"playerCount\": 415");
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(JULY, 1, json());
            table.load(SEPTEMBER, 2, later);
            table.load(JULY, 3, json()); // late, and too old to count
            assertThat(table.rows(Partition.ALL)).hasSize(415).allSatisfy(row -> assertThat(row.get(LAST_SEEN)).hasToString("2025-09-15"))
                    .noneSatisfy(row -> assertThat(row.get(BDL_PLAYER_ID)).isEqualTo(3));
        }
    }

    private String problem(String json) {
        return ((Unreadable) Fixtures.read(processor, JULY, json.getBytes(StandardCharsets.UTF_8))).problem();
    }

    private static String json() {
        return new String(Fixtures.bytes(JULY), StandardCharsets.UTF_8);
    }
}
