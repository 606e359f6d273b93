package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacRefereeAssignmentsTable.*;
import static fullcourt.testing.Fixtures.rowsOf;
import static fullcourt.testing.RowTexts.asText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.View;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NbacRefereeAssignmentsProcessorTest {
    private static final String DAY = "nba-com/referee-assignments/2025-01-08/20250913_042759.json";
    private final NbacRefereeAssignmentsProcessor processor = new NbacRefereeAssignmentsProcessor();

    @Test
    void readsTheOfficialsOfTheLeagueOnTheCourtsAndInTheReplayCentre() {
        assertThat(asText(rowsOf(processor, DAY), GAME_DATE, DUTY, GAME, NBA_GAME, POSITION, OFFICIAL_NAME, OFFICIAL_CODE, JERSEY))
                .isEqualTo("""
                        game_date  | duty          | game_id          | nba_game_id | official_position | official_name    | official_code \
                        | official_jersey_number
                        2025-01-08 | game          | 20250108_OKC_CLE | 0022400509  | 1                 | John Goble       | 101284        | 10
                        2025-01-08 | game          | 20250108_OKC_CLE | 0022400509  | 2                 | Ray Acosta       | 1626300       | 54
                        2025-01-08 | game          | 20250108_OKC_CLE | 0022400509  | 3                 | Robert Hussey    | 1628480       | 85
                        2025-01-08 | game          | 20250108_CHI_IND | 0022400510  | 1                 | Jacyn Goble      | 1627962       | 68
                        2025-01-08 | game          | 20250108_CHI_IND | 0022400510  | 2                 | Danielle Scott   | 1628487       | 87
                        2025-01-08 | game          | 20250108_CHI_IND | 0022400510  | 3                 | Michael Smith    | 1193          | 38
                        2025-01-08 | replay_center | -                | -           | -                 | Brett Nansel     | 202035        | -
                        2025-01-08 | replay_center | -                | -           | -                 | Jason Goldenberg | 1626301       | -
                        """);
    }

    @Test
    void aWholeRealDayHasTwentyFourOnTheCourtsAndThreeInTheReplayCentre() {
        assertThat(Fixtures.read(processor, DAY, Samples.bytes("nbac_referee_assignments/exp_718e62b3.json"))).isInstanceOfSatisfying(
                Parsed.class, parsed -> {
                    assertThat(parsed.rejected()).isEmpty();
                    assertThat(parsed.rows()).hasSize(27).allMatch(row -> row.get(SEASON_YEAR) == 2024);
                    assertThat(parsed.rows()).filteredOn(row -> row.get(DUTY).equals(IN_REPLAY_CENTER)).hasSize(3);
                    assertThat(parsed.rows().stream().flatMap(row -> row.find(GAME).stream()).distinct()).hasSize(8);
                });
    }

    @Test
    void theFourthIsTheAlternate() {
        List<Row> rows = rows(
                game("\"official1\":\"John Goble\",\"official1_code\":101284,\"official4\":\"Ray Acosta\",\"official4_code\":1626300"));
        assertThat(asText(rows, POSITION, OFFICIAL_NAME)).isEqualTo("""
                official_position | official_name
                1                 | John Goble
                4                 | Ray Acosta
                """);
    }

    @Test
    void anEmptyPlaceIsNoRowAndHalfAnOfficialIsRejected() {
        assertThat(read(day(1, game("\"official1\":null,\"official2\":\"\",\"official2_code\":0")))).isInstanceOf(Empty.class);
        assertThat(((Unreadable) read(day(1, game("\"official1\":\"John Goble\",\"official1_code\":null")))).problem())
                .contains("official_code is missing");
        assertThat(((Unreadable) read(day(1, game("\"official1\":null,\"official1_code\":101284")))).problem())
                .contains("official_name is missing");
    }

    @Test
    void aDayIsReplacedOnlyByAWholeOne() {
        String game = game("\"official1\":\"John Goble\",\"official1_code\":101284");
        assertThat(read(day(2, game))).isEqualTo(new Unreadable("The document announces 2 games and lists another number of them."));
        assertThat(read(day(0, game))).isEqualTo(new Unreadable("The document announces 0 games and lists another number of them."));
    }

    @Test
    void anotherDaysAssignmentIsRejected() {
        String game = game("\"official1\":\"John Goble\",\"official1_code\":101284");
        assertThat(((Unreadable) read(day(1, game.replace("01/08/2025", "01/09/2025")))).problem())
                .contains("the assignment is for 2025-01-09 in a document about 2025-01-08");
    }

    @Test
    void anAllStarGameIsNoLeagueGame() {
        String game = game("\"official1\":\"John Goble\",\"official1_code\":101284").replace("1610612739", "1610616833");
        assertThat(read(day(1, game))).isInstanceOfSatisfying(Empty.class, empty -> assertThat(empty.rejected())
                .extracting(RejectedRow::reason).containsExactly("not a league game: team CLE plays"));
    }

    static List<View> views() {
        return List.of(RefereeViews.ON_COURT, RefereeViews.IN_REPLAY_CENTER);
    }

    @ParameterizedTest
    @MethodSource("views")
    void theViewsDeliverTheDeclaredColumns(View view) {
        SqlGate gate = new SqlGate(List.of(GateTable.of(TABLE)));
        assertThat(gate.analyse(new SqlFile("view.sql", view.sql().text()), Map.of())).extracting(GateColumn::name, GateColumn::type)
                .containsExactlyElementsOf(view.schema().columns().stream()
                        .map(column -> tuple(column.name(), column.type().sqlName())).toList());
    }

    private static String game(String officials) {
        return """
                {"game_id":"0022400509","game_date":"01/08/2025","home_team_id":1610612739,"home_team_abbr":"CLE",
                 "away_team_id":1610612760,"away_team_abbr":"OKC",%s}""".formatted(officials);
    }

    private static String day(int announced, String game) {
        return """
                {"metadata":{"date":"2025-01-08","gameCount":{"nba":%d}},"refereeAssignments":{"nba":{"Table":{"rows":[%s]},"Table1":{"rows":[]}}}}"""
                .formatted(announced, game);
    }

    private List<Row> rows(String game) {
        return ((Parsed) read(day(1, game))).rows();
    }

    private DocumentResult read(String json) {
        return Fixtures.read(processor, DAY, json.getBytes(StandardCharsets.UTF_8));
    }
}
