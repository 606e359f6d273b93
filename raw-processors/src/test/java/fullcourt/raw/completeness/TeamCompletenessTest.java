package fullcourt.raw.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable;
import fullcourt.raw.nbacom.NbacScheduleTable;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TeamCompletenessTest {
    private static final GateTable SCHEDULE = GateTable.of(NbacScheduleTable.TABLE);
    private static final GateTable BOX_SCORES = GateTable.of(BdlPlayerBoxscoresTable.TABLE);
    private static final SqlGate GATE = new SqlGate(List.of(SCHEDULE, BOX_SCORES));
    private static final SqlFile VIEW = new SqlFile("team_completeness.sql", TeamCompleteness.VIEW.sql().text());
    private static final String FINAL = game("20250115_LAL_BOS", "0022400500", "regular_season", "Final", "100", "110");

    @Test
    void deliversTheDeclaredColumns() {
        assertThat(GATE.analyse(VIEW, Map.of())).extracting(GateColumn::name, GateColumn::type)
                .containsExactlyElementsOf(TeamCompleteness.VIEW.schema().columns().stream()
                        .map(column -> tuple(column.name(), column.type().sqlName())).toList());
    }

    @Test
    void aGameIsCompleteWhenBothTeamsAre() {
        assertThat(seen(FINAL, team("LAL", 100, 5, 48) + team("BOS", 110, 5, 48))).containsExactly(
                "BOS vs LAL expected 1 final 1 complete 1 rows 5 points 110 of 110: complete",
                "LAL vs BOS expected 1 final 1 complete 1 rows 5 points 100 of 100: complete");
    }

    @Test
    void oneTeamAloneIsNotComplete() {
        assertThat(seen(FINAL, team("LAL", 100, 5, 48))).containsExactly(
                "BOS vs LAL expected 1 final 1 complete 0 rows 0 points null of 110: no rows",
                "LAL vs BOS expected 1 final 1 complete 0 rows 5 points 100 of 100: partial rows");
    }

    @Test
    void pointsMustBeTheScore() {
        assertThat(seen(FINAL, team("LAL", 98, 5, 48) + team("BOS", 110, 5, 48))).allMatch(line -> line.contains("complete 0"));
    }

    @Test
    void aTeamWithAnUnknownNumberIsNotWholeEvenIfTheRestAddsUp() {
        String whole = team("LAL", 100, 5, 48) + team("BOS", 110, 5, 48);
        assertThat(seen(FINAL, whole + "20250115_LAL_BOS | 2025-01-15 | LAL | silent | null | 1 | 4 | true | false\n"))
                .anyMatch(line -> line.contains("LAL vs BOS") && line.contains("points null of 100"))
                .allMatch(line -> line.contains("complete 0"));
        assertThat(seen(FINAL, whole + "20250115_LAL_BOS | 2025-01-15 | LAL | silent | 0 | null | 4 | true | false\n"))
                .allMatch(line -> line.contains("complete 0"));
    }

    @Test
    void whoSatNeedsNoNumbers() {
        assertThat(seen(FINAL, team("LAL", 100, 5, 48) + team("BOS", 110, 5, 48)
                + "20250115_LAL_BOS | 2025-01-15 | LAL | sat | null | null | 4 | true | true\n"))
                .allMatch(line -> line.endsWith("complete"));
    }

    @Test
    void minutesMayDifferBySixAndNoMore() {
        assertThat(seen(FINAL, team("LAL", 100, 6, 41) + team("BOS", 110, 6, 41))).allMatch(line -> line.endsWith("complete")); // 246
        assertThat(seen(FINAL, team("LAL", 100, 13, 19) + team("BOS", 110, 6, 41))).allMatch(line -> line.endsWith("partial rows")); // 247
    }

    @Test
    void fourPlayersAreTooFew() {
        assertThat(seen(FINAL, team("LAL", 100, 4, 60) + team("BOS", 110, 5, 48))).allMatch(line -> line.endsWith("partial rows"));
    }

    @Test
    void anOvertimeAddsTwentyFiveMinutes() {
        String overtime = (team("LAL", 100, 5, 53) + team("BOS", 110, 5, 53)).replace("| 4 |", "| 5 |");
        assertThat(seen(FINAL, overtime)).allMatch(line -> line.endsWith("complete"));
    }

    @Test
    void rowsOfARunningGameAreNotWhole() {
        assertThat(seen(FINAL, (team("LAL", 100, 5, 48) + team("BOS", 110, 5, 48)).replace("| true", "| false")))
                .allMatch(line -> line.endsWith("partial rows"));
    }

    @Test
    void aGameThatIsNotFinalIsExpectedAndNotMissed() {
        assertThat(seen(game("20250115_LAL_BOS", "0022400500", "regular_season", "Scheduled", "null", "null"), "")).containsExactly(
                "BOS vs LAL expected 1 final 0 complete 0 rows 0 points null of null: not final yet",
                "LAL vs BOS expected 1 final 0 complete 0 rows 0 points null of null: not final yet");
    }

    @Test
    void nothingIsExpectedOfGamesThatDoNotCountOrAreNotPlayed() {
        assertThat(seen(FINAL.replace("regular_season", "pre_season"), "")).isEmpty();
        assertThat(seen(FINAL.replace("regular_season", "all_star"), "")).isEmpty();
        assertThat(seen(FINAL.replace("Final", "Postponed"), "")).isEmpty();
        assertThat(seen(FINAL.replace("20250115_LAL_BOS", "null"), "")).isEmpty();
    }

    @Test
    void aMovedGameIsFoundByItsFormerId() {
        String moved = FINAL.replace("20250115_LAL_BOS | null", "20250120_LAL_BOS | 20250115_LAL_BOS");
        assertThat(seen(moved, team("LAL", 100, 5, 48) + team("BOS", 110, 5, 48))).allMatch(line -> line.endsWith("complete"));
    }

    private static List<String> seen(String games, String boxScores) {
        return GATE.assertSameRows(VIEW, List.of(
                GateRows.of(SCHEDULE,
                        "game_id | previous_game_id | nba_game_id | game_date | season_year | game_type | game_status_text | is_final"
                                + " | away_team_tricode | away_team_score | home_team_tricode | home_team_score\n" + games),
                GateRows.of(BOX_SCORES,
                        "game_id | game_date | team_abbr | player_lookup | points | minutes_played | period | is_final | did_not_play\n"
                                + boxScores)),
                Map.of()).stream()
                .map(row -> "%s vs %s expected %s final %s complete %s rows %s points %s of %s: %s".formatted(row.get(1), row.get(5),
                        row.get(6), row.get(7), row.get(8), row.get(9), row.get(10), row.get(11), Objects.requireNonNull(row.get(12))))
                .sorted().toList();
    }

    private static String game(String id, String nbaId, String type, String status, String awayScore, String homeScore) {
        return "%s | null | %s | 2025-01-15 | 2024 | %s | %s | %s | LAL | %s | BOS | %s\n".formatted(id, nbaId, type, status,
                status.equals("Final"),
                awayScore, homeScore);
    }

    /** A team's rows: the first player has all the points, all players the same minutes. */
    private static String team(String team, int points, int players, int minutes) {
        return IntStream.range(0, players)
                .mapToObj(player -> "20250115_LAL_BOS | 2025-01-15 | %s | %s%d | %d | %d | 4 | true | false\n".formatted(team,
                        team.toLowerCase(Locale.ROOT), player, player == 0 ? points : 0, minutes))
                .collect(Collectors.joining());
    }
}
