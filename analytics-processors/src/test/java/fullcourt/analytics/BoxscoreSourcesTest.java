package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxscoreSourcesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new BoxscoreSourcesProcessor());
    private static final String BOOK = "nbac_gamebook_player_stats";
    private static final String BDL = "bdl_player_boxscores";
    private static final String ESPN = "espn_boxscores";
    private static final String FINAL = "20250115_LAL_BOS | 2025-01-15 | true | LAL | 100 | BOS | 110\n";

    @Test
    void aBoxScoreIsWholeWhenPointsAndMinutesAddUp() {
        assertThat(judged(FINAL, whole(BDL))).containsExactly("BOS bdl_player_boxscores whole, both, used",
                "LAL bdl_player_boxscores whole, both, used");
    }

    @Test
    void oneTeamAloneIsNotEnough() {
        assertThat(judged(FINAL, team(BDL, "LAL", 100, 5, 48))).containsExactly("LAL bdl_player_boxscores whole, used");
    }

    @Test
    void pointsMustBeTheScoreOfTheSchedule() {
        assertThat(judged(FINAL, team(BDL, "LAL", 98, 5, 48) + team(BDL, "BOS", 110, 5, 48)))
                .containsExactly("BOS bdl_player_boxscores whole, used", "LAL bdl_player_boxscores used");
    }

    @Test
    void aTeamWithAnUnknownNumberIsNotWholeEvenIfTheRestAddsUp() {
        assertThat(judged(FINAL, whole(BDL) + row(BDL, "LAL", "silent", "null", "1", "4", true, false)))
                .contains("LAL bdl_player_boxscores used");
        assertThat(judged(FINAL, whole(BDL) + row(BDL, "LAL", "silent", "0", "null", "4", true, false)))
                .contains("LAL bdl_player_boxscores used");
    }

    @Test
    void whoSatNeedsNoNumbers() {
        assertThat(judged(FINAL, whole(BDL) + row(BDL, "LAL", "sat", "null", "null", "4", true, true)))
                .allMatch(line -> line.contains("both"));
    }

    @Test
    void minutesMayDifferBySixAndNoMore() {
        assertThat(judged(FINAL, team(BDL, "LAL", 100, 6, 41) + team(BDL, "BOS", 110, 6, 41))).allMatch(line -> line.contains("both")); // 246
        assertThat(judged(FINAL, team(BDL, "LAL", 100, 13, 19) + team(BDL, "BOS", 110, 6, 41))).noneMatch(line -> line.contains("both")); // 247
    }

    @Test
    void fourPlayersAreTooFew() {
        assertThat(judged(FINAL, team(BDL, "LAL", 100, 4, 60) + team(BDL, "BOS", 110, 5, 48))).noneMatch(line -> line.contains("both"));
    }

    @Test
    void anOvertimeAddsTwentyFiveMinutesAndIsReadFromThePeriodsOrElseFromTheMinutes() {
        String overtime = team(BDL, "LAL", 100, 5, 53) + team(BDL, "BOS", 110, 5, 53);
        assertThat(judged(FINAL, overtime)).noneMatch(line -> line.contains("both"));
        assertThat(judged(FINAL, overtime.replace("| 4 |", "| 5 |"))).allMatch(line -> line.contains("both"));
        assertThat(judged(FINAL, overtime.replace("| 4 |", "| null |"))).allMatch(line -> line.contains("both"));
    }

    @Test
    void nothingIsWholeBeforeTheGameIsOver() {
        assertThat(judged(FINAL, whole(BDL).replace("| true | false", "| false | false"))).noneMatch(line -> line.contains("whole"));
        assertThat(judged(FINAL.replace("true", "false"), whole(BDL))).noneMatch(line -> line.contains("whole"));
    }

    @Test
    void theFirstSourceThatIsWholeCounts() {
        assertThat(judged(FINAL, whole(BOOK) + whole(BDL) + whole(ESPN))).filteredOn(line -> line.contains("used"))
                .allMatch(line -> line.contains(BOOK)).hasSize(2);
        assertThat(judged(FINAL, team(BOOK, "LAL", 100, 5, 48) + whole(BDL) + whole(ESPN))).filteredOn(line -> line.contains("used"))
                .allMatch(line -> line.contains(BDL)).hasSize(2);
        assertThat(judged(FINAL, whole(ESPN))).allMatch(line -> line.contains("both, used")).hasSize(2);
    }

    @Test
    void withoutAWholeOneTheSourceThatKnowsMostCounts() {
        assertThat(judged(FINAL, team(BOOK, "LAL", 12, 2, 20) + team(BDL, "LAL", 90, 7, 30))).filteredOn(line -> line.contains("used"))
                .containsExactly("LAL bdl_player_boxscores used");
    }

    @Test
    void aGameThatWasMovedAwayIsHeldAgainstTheScoreOfItsOwnDocument() {
        assertThat(judged("", whole(BDL))).allMatch(line -> line.contains("both, used")).hasSize(2);
        assertThat(judged("", whole(BDL).replace("| 100 | 110 |", "| 101 | 110 |"))).noneMatch(line -> line.contains("both"));
        assertThat(judged("", whole(BDL).replace("| 100 | 110 |", "| null | null |"))).noneMatch(line -> line.contains("whole"));
    }

    private static List<String> judged(String games, String boxScores) {
        return STEP.rows(DAY, List.of(schedule(games), box(boxScores)), "team_abbr", "source", "is_whole", "is_whole_for_both", "is_used")
                .lines()
                .skip(1).map(line -> List.of(line.split("\\s*\\|\\s*"))).map(cells -> "%s %s%s%s%s".formatted(cells.get(0), cells.get(1),
                        said(cells.get(2), " whole,"), said(cells.get(3), " both,"), said(cells.get(4), " used")))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line).toList();
    }

    private static String said(String flag, String word) {
        return flag.strip().equals("true") ? word : "";
    }

    private static GateRows schedule(String games) {
        return rows("nba_raw.nbac_schedule",
                "game_id | game_date | is_final | away_team_tricode | away_team_score | home_team_tricode | home_team_score\n" + games);
    }

    private static GateRows box(String lines) {
        return rows("nba_raw.player_boxscore_rows",
                "source | source_rank | game_id | game_date | season_year | away_team_abbr | home_team_abbr"
                        + " | away_team_score | home_team_score | team_abbr | player_lookup | points | minutes_played | period | is_final | did_not_play\n"
                        + lines);
    }

    private static String whole(String source) {
        return team(source, "LAL", 100, 5, 48) + team(source, "BOS", 110, 5, 48);
    }

    /** A team's rows: the first player has all the points, all players the same minutes. */
    private static String team(String source, String team, int points, int players, int minutes) {
        return IntStream.range(0, players).mapToObj(player -> row(source, team, team.toLowerCase(Locale.ROOT) + player,
                Integer.toString(player == 0 ? points : 0), Integer.toString(minutes), "4", true, false)).collect(Collectors.joining());
    }

    private static String row(String source, String team, String player, String points, String minutes, String period, boolean isFinal,
            boolean sat) {
        return "%s | %d | 20250115_LAL_BOS | 2025-01-15 | 2024 | LAL | BOS | 100 | 110 | %s | %s | %s | %s | %s | %s | %s\n".formatted(
                source,
                List.of(BOOK, BDL, ESPN).indexOf(source) + 1, team, player, points, minutes, period, isFinal, sat);
    }
}
