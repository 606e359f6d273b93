package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnTeamRostersTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EspnTeamRostersProcessorTest {
    private static final String BOSTON = "espn/rosters/2025-06-19/team_BOS/20250619_230135.json";
    private static final String WEB_PAGE = "espn/rosters/2025-06-19/team_BOS/20250619_230536.json";
    private static final Partition JUNE_19 = Partition.of(LocalDate.of(2025, 6, 19));
    private final EspnTeamRostersProcessor processor = new EspnTeamRostersProcessor();

    @Test
    void readsTheFormOfTheInterface() {
        assertThat(
                asText(rowsOf(processor, BOSTON), ROSTER_DATE, SEASON_YEAR, TEAM, ESPN_PLAYER_ID, PLAYER, JERSEY, POSITION, POSITION_ABBR,
                        HEIGHT, WEIGHT, AGE, STATUS))
                .isEqualTo("""
                        roster_date | season_year | team_abbr | espn_player_id | player_lookup | jersey_number | position       | position_abbr \
                        | height | weight  | age | status
                        2025-06-19  | 2024        | BOS       | 3917376        | jaylenbrown   | 7             | Shooting Guard | SG            \
                        | 6' 6"  | 223 lbs | -   | Out
                        2025-06-19  | 2024        | BOS       | 4065804        | samhauser     | 30            | Small Forward  | SF            \
                        | 6' 7"  | 217 lbs | -   | Active
                        2025-06-19  | 2024        | BOS       | 3213           | alhorford     | 42            | Center         | C             \
                        | 6' 9"  | 240 lbs | -   | Active
                        2025-06-19  | 2024        | BOS       | 4397104        | milesnorris   | 44            | Forward        | F             \
                        | 6' 7"  | 220 lbs | -   | Active
                        2025-06-19  | 2024        | BOS       | 4065648        | jaysontatum   | 0             | Small Forward  | SF            \
                        | 6' 8"  | 210 lbs | -   | Out
                        2025-06-19  | 2024        | BOS       | 4277964        | xaviertillman | 26            | Forward        | F             \
                        | 6' 7"  | 245 lbs | -   | Active
                        """);
    }

    @Test
    void aWebPageGivesTheSameRosterWithAgesAndWithoutInjuries() {
        assertThat(
                asText(rowsOf(processor, WEB_PAGE).subList(0, 1), ROSTER_DATE, SEASON_YEAR, TEAM, ESPN_PLAYER_ID, PLAYER, JERSEY, POSITION,
                        POSITION_ABBR, HEIGHT, WEIGHT, AGE, STATUS))
                .isEqualTo("""
                        roster_date | season_year | team_abbr | espn_player_id | player_lookup | jersey_number | position       | position_abbr \
                        | height | weight  | age | status
                        2025-06-19  | 2024        | BOS       | 3917376        | jaylenbrown   | 7             | Shooting Guard | SG            \
                        | 6' 6"  | 223 lbs | 28  | -
                        """);
        assertThat(common(WEB_PAGE)).isEqualTo(common(BOSTON));
    }

    private String common(String path) {
        return asText(rowsOf(processor, path), ROSTER_DATE, TEAM, ESPN_PLAYER_ID, PLAYER, JERSEY, POSITION, POSITION_ABBR, HEIGHT, WEIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"team_abbr\": \"GSW\", \"espn_team_abbr\": \"GS\", \"teamName\": \"Golden State Warriors\"",
            "\"teamId\": \"9\", \"teamName\": \"Golden State Warriors\"", "\"teamAbbr\": \"gs\", \"teamSlug\": \"golden-state-warriors\""})
    void eachFormNamesTheTeamInItsOwnWay(String names) {
        String head = "\"team_abbr\": \"BOS\",\n \"espn_team_abbr\": \"BOS\",\n \"espn_team_id\": 2,\n \"teamName\": \"Boston Celtics\"";
        assertThat(json()).contains(head);
        assertThat(first(json().replace(head, names)).get(TEAM)).hasToString("GSW");
    }

    @Test
    void theStatusIsTheFirstInjurys() {
        String out = "\"status\": \"Out\", \"date\": \"2025-06-11T15:30Z\"";
        assertThat(json()).contains(out);
        assertThat(first(json().replace(out, "\"status\": \"Day-To-Day\"")).get(STATUS)).isEqualTo("Day-To-Day");
        assertThat(first(json().replace(out, "\"status\": null")).get(STATUS)).isEqualTo("Out");
        assertThat(first(json().replace(out, "\"status\": null").replace("INJURY_STATUS_OUT", "INJURY_STATUS_QUESTIONABLE")).get(STATUS))
                .isEqualTo("Day-To-Day");
    }

    @Test
    void aRosterThatIsNotWholeIsRefused() {
        assertThat(problem(json().replaceFirst("(?m)^  \\{\"playerId\": \"3213\".*\n", "")))
                .isEqualTo("The list has 5 players and says of itself that it has 6.");
        assertThat(problem("{\"team_abbr\":\"BOS\",\"players\":[{\"playerId\":\"1\",\"fullName\":\"A B\"}]}"))
                .isEqualTo("The list has 1 players; it counts as whole only with at least 5.");
        assertThat(problem(json().replaceFirst("\"Jaylen Brown\"", "null")))
                .isEqualTo(
                        "1 of 6 rows were rejected, and the document counts only as a whole: player_full_name is missing at /players/0.");
    }

    @Test
    void anUnknownTeamIsNeverGuessed() {
        assertThat(problem(json().replace("\"team_abbr\": \"BOS\"", "\"team_abbr\": \"Los Angeles\"")))
                .isEqualTo("6 of 6 rows were rejected, most often because the document names none of the 30 teams, first at /players/0.");
    }

    @Test
    void ofADaysLooksAtATeamTheNewestCountsAsAWhole(@TempDir Path folder) {
        String waived = json().replaceFirst("(?m)^  \\{\"playerId\": \"3213\".*\n", "").replace("\"playerCount\": 6", "\"playerCount\": 5");
        try (LoadedTable table = new LoadedTable(processor, folder)) {
            table.load(BOSTON.replace("230135", "235900"), 1, waived);
            table.load(BOSTON, 2, json());
            table.load(BOSTON.replace("BOS", "GS"), 3, json().replace("\"BOS\"", "\"GSW\""));
            assertThat(table.rows(JUNE_19)).filteredOn(row -> row.get(TEAM).name().equals("BOS")).hasSize(5)
                    .noneSatisfy(row -> assertThat(row.get(ESPN_PLAYER_ID)).isEqualTo(3213));
            assertThat(table.rows(JUNE_19)).filteredOn(row -> row.get(TEAM).name().equals("GSW")).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"espn_roster_api/gcs_bos.json", "espn_roster_api/exp_2.json", "espn_roster/exp_bos.json"})
    void aWholeRosterLosesNoRowInAnyForm(String sample) {
        assertThat(Fixtures.read(processor, BOSTON, Samples.bytes(sample))).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rows()).hasSize(17).allSatisfy(row -> assertThat(row.get(TEAM)).hasToString("BOS"));
            assertThat(parsed.rejected()).isEmpty();
        });
    }

    private Row first(String json) {
        return ((Parsed) Fixtures.read(processor, BOSTON, json.getBytes(StandardCharsets.UTF_8))).rows().getFirst();
    }

    private String problem(String json) {
        return ((Unreadable) Fixtures.read(processor, BOSTON, json.getBytes(StandardCharsets.UTF_8))).problem();
    }

    private static String json() {
        return new String(Fixtures.bytes(BOSTON), StandardCharsets.UTF_8);
    }
}
