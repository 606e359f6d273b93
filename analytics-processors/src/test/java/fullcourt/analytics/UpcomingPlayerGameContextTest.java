package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.NewPlayerProperties;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Boston plays Los Angeles on 15 January; what is known of their players before it. */
class UpcomingPlayerGameContextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new UpcomingPlayerGameContextProcessor(new NewPlayerProperties(14, 5)));
    private static final GateRows SLATE = rows("nba_analytics.slate_games", """
            game_id          | game_date  | season_year | home_team_abbr | away_team_abbr | is_playoffs | tip_off_at           | tip_source
            20250114_LAL_ATL | 2025-01-14 | 2024        | ATL            | LAL            | false       | 2025-01-15T00:30:00Z | schedule
            20250115_LAL_BOS | 2025-01-15 | 2024        | BOS            | LAL            | false       | 2025-01-16T00:30:00Z | schedule
            """);

    /** One line: date, visitors, hosts, type, final. */
    private static GateRows schedule(String lines) {
        StringBuilder text = new StringBuilder(
                "game_date | game_id | season_year | away_team_tricode | home_team_tricode | game_type | is_final | game_status_text\n");
        lines.lines().map(line -> line.split("\\|"))
                .forEach(cells -> text.append("%s | %s_%s_%s | 2024 | %s | %s | %s | %s | Scheduled%n".formatted(
                        cells[0].strip(), cells[0].strip().replace("-", ""), cells[1].strip(), cells[2].strip(), cells[1].strip(),
                        cells[2].strip(), cells[3].strip(), cells[4].strip())));
        return rows("nba_raw.nbac_schedule", text.toString());
    }

    private static final GateRows SCHEDULE = schedule("""
            2024-10-10 | LAL | BOS | pre_season     | true
            2025-01-01 | LAL | MIA | regular_season | true
            2025-01-02 | BOS | CHI | regular_season | true
            2025-01-08 | LAL | CHI | regular_season | true
            2025-01-09 | LAL | NYK | regular_season | true
            2025-01-11 | BOS | MIA | regular_season | true
            2025-01-14 | LAL | ATL | regular_season | true
            2025-01-15 | LAL | BOS | regular_season | false
            2025-01-16 | LAL | NYK | regular_season | false
            """);

    /** One line: game, team, player; the printed name is the lookup in capitals. */
    private static GateRows box(String lines) {
        StringBuilder text = new StringBuilder(
                "game_id | game_date | team_abbr | player_lookup | player_full_name | is_final | did_not_play\n");
        lines.lines().map(line -> line.split("\\|")).forEach(cells -> text.append("%s | %s | %s | %s | %s | true | false%n".formatted(
                cells[0].strip(), dateOf(cells[0].strip()), cells[1].strip(), cells[2].strip(),
                cells[2].strip().toUpperCase(Locale.ROOT))));
        return rows("nba_analytics.player_boxscores", text.toString());
    }

    private static String dateOf(String game) {
        return game.substring(0, 4) + "-" + game.substring(4, 6) + "-" + game.substring(6, 8);
    }

    private static final GateRows BOX = box("""
            20250101_LAL_MIA | LAL | lebron
            20250108_LAL_CHI | LAL | lebron
            20250109_LAL_NYK | LAL | lebron
            20250114_LAL_ATL | LAL | lebron
            20250108_LAL_CHI | LAL | russell
            20250111_BOS_MIA | MIA | russell
            20250109_LAL_NYK | NYK | smith
            20250114_LAL_ATL | LAL | smith
            20250102_BOS_CHI | BOS | tatum
            20250111_BOS_MIA | BOS | tatum
            20241010_LAL_BOS | BOS | tryout
            """);

    /** One line: game, player, minutes. */
    private static GateRows played(String lines) {
        StringBuilder text = new StringBuilder("game_id | game_date | player_lookup | minutes_played\n");
        lines.lines().map(line -> line.split("\\|")).forEach(cells -> text.append("%s | %s | %s | %s%n".formatted(cells[0].strip(),
                dateOf(cells[0].strip()), cells[1].strip(), cells[2].strip())));
        return rows("nba_analytics.player_game_summary", text.toString());
    }

    private static final GateRows PLAYED = played("""
            20250101_LAL_MIA | lebron | 40
            20250108_LAL_CHI | lebron | 30
            20250109_LAL_NYK | lebron | 35.5
            20250114_LAL_ATL | lebron | 36
            20250108_LAL_CHI | russell | 20
            20250109_LAL_NYK | smith  | 10
            20250102_BOS_CHI | tatum  | 38
            20250111_BOS_MIA | tatum  | 37
            """);

    /** One line: game, defending team, opponent, rating, pace of the opponent. */
    private static GateRows defence(String lines) {
        StringBuilder text = new StringBuilder(
                "game_id | game_date | defending_team_abbr | opponent_team_abbr | defensive_rating | opponent_pace\n");
        lines.lines().map(line -> line.split("\\|", 2)).forEach(cells -> text.append(cells[0].strip()).append(" | ")
                .append(dateOf(cells[0].strip())).append(" | ").append(cells[1].strip()).append('\n'));
        return rows("nba_analytics.team_defense_game_summary", text.toString());
    }

    private static final GateRows DEFENCE = defence("""
            20250101_LAL_MIA | LAL | MIA | 110 | 95
            20250101_LAL_MIA | MIA | LAL | 120 | 99
            20250102_BOS_CHI | BOS | CHI | 100 | 97
            20250102_BOS_CHI | CHI | BOS | 118 | 103
            20250108_LAL_CHI | LAL | CHI | 114 | 96
            20250108_LAL_CHI | CHI | LAL | 101 | 100
            20250109_LAL_NYK | LAL | NYK | 112 | 94
            20250109_LAL_NYK | NYK | LAL | 108 | 98
            20250111_BOS_MIA | BOS | MIA | 104 | 92
            20250111_BOS_MIA | MIA | BOS | 116 | 101
            20250114_LAL_ATL | LAL | ATL | 108 | 93
            20250114_LAL_ATL | ATL | LAL | 122 | 103
            """);

    private static final List<GateRows> KNOWN = List.of(SLATE, SCHEDULE, BOX, PLAYED, DEFENCE);

    private static List<GateRows> knownAnd(GateRows... more) {
        return Stream.concat(KNOWN.stream(), Stream.of(more)).toList();
    }

    private static List<GateRows> knownWith(GateRows instead) {
        List<GateRows> rows = new ArrayList<>(KNOWN);
        rows.removeIf(given -> given.table().equals(instead.table()));
        rows.add(instead);
        return rows;
    }

    @Test
    void playersInTheTeamsNewestRowsMayPlayTradedPlayersForTheirNewTeam() {
        assertThat(STEP.rows(DAY, KNOWN, "player_lookup", "player_full_name", "team_abbr", "opponent_team_abbr", "home_game", "game_id",
                "tip_source")).isEqualTo("""
                        player_lookup | player_full_name | team_abbr | opponent_team_abbr | home_game | game_id          | tip_source
                        lebron        | LEBRON           | LAL       | BOS                | false     | 20250115_LAL_BOS | schedule
                        smith         | SMITH            | LAL       | BOS                | false     | 20250115_LAL_BOS | schedule
                        tatum         | TATUM            | BOS       | LAL                | true      | 20250115_LAL_BOS | schedule
                        """);
    }

    @Test
    void restIsFullDaysBetweenGamesAndWindowsEndTheDayBefore() {
        assertThat(STEP.rows(DAY, KNOWN, "player_lookup", "days_rest", "opponent_days_rest", "back_to_back", "games_in_last_7_days",
                "games_in_last_14_days", "minutes_in_last_7_days", "minutes_in_last_14_days", "avg_minutes_per_game_last_7",
                "back_to_backs_last_14_days")).isEqualTo(
                        """
                                player_lookup | days_rest | opponent_days_rest | back_to_back | games_in_last_7_days | games_in_last_14_days | minutes_in_last_7_days | minutes_in_last_14_days | avg_minutes_per_game_last_7 | back_to_backs_last_14_days
                                lebron        | 0         | 3                  | true         | 3                    | 4                     | 101.5                  | 141.5                   | 33.833333                   | 1
                                smith         | 5         | 3                  | false        | 1                    | 1                     | 10                     | 10                      | 10                          | 0
                                tatum         | 3         | 0                  | false        | 1                    | 2                     | 37                     | 75                      | 37                          | 0
                                """);
    }

    @Test
    void aGameWithoutMinutesDoesNotLowerTheMean() {
        GateRows played = played("""
                20250108_LAL_CHI | lebron | 30
                20250109_LAL_NYK | lebron | null
                20250114_LAL_ATL | lebron | 36
                20250109_LAL_NYK | smith  | null
                20250111_BOS_MIA | tatum  | 37
                """);
        assertThat(STEP.rows(DAY, knownWith(played), "player_lookup", "games_in_last_7_days", "avg_minutes_per_game_last_7")).isEqualTo("""
                player_lookup | games_in_last_7_days | avg_minutes_per_game_last_7
                lebron        | 3                    | 33
                smith         | 1                    | null
                tatum         | 1                    | 37
                """);
    }

    @Test
    void ratingAndPaceAreMeansOfTheTeamsLastGames() {
        assertThat(STEP.rows(DAY, KNOWN, "player_lookup", "opponent_def_rating_last_15", "opponent_pace_last_10", "team_pace_last_10",
                "opponent_games_played", "season_phase")).isEqualTo("""
                        player_lookup | opponent_def_rating_last_15 | opponent_pace_last_10 | team_pace_last_10 | opponent_games_played | season_phase
                        lebron        | 102                         | 102                   | 100               | 2                     | early
                        smith         | 102                         | 102                   | 100               | 2                     | early
                        tatum         | 111                         | 100                   | 102               | 4                     | early
                        """);
    }

    @Test
    void theNewestWholeListBeforeTheCutOffSaysWhoIsOut() {
        GateRows injuries = rows("nba_raw.bdl_injuries", """
                scrape_date | scrape_timestamp     | player_lookup | injury_status_normalized
                2025-01-14  | 2025-01-14T11:00:00Z | tatum         | out
                2025-01-15  | 2025-01-15T11:00:00Z | lebron        | out
                2025-01-15  | 2025-01-15T11:00:00Z | smith         | questionable
                2025-01-16  | 2025-01-16T00:30:00Z | tatum         | out
                """);
        assertThat(STEP.rows(DAY, knownAnd(injuries), "player_lookup", "injury_status", "injury_snapshot_at")).isEqualTo("""
                player_lookup | injury_status | injury_snapshot_at
                smith         | questionable  | 2025-01-15T11:00:00Z
                tatum         | null          | 2025-01-15T11:00:00Z
                """);
    }

    @Test
    void carriesTheLineAndWhereItOpened() {
        GateRows lines = rows("nba_analytics.player_points_lines", """
                game_id          | game_date  | player_lookup | line | bookmaker  | line_captured_at     | over_price_decimal | under_price_decimal | opening_line | line_movement
                20250115_LAL_BOS | 2025-01-15 | tatum         | 27.5 | draftkings | 2025-01-15T20:00:00Z | 1.9                | 1.92                | 26.5         | 1.0
                """);
        assertThat(STEP.rows(DAY, knownAnd(lines), "player_lookup", "has_prop_line", "current_points_line", "opening_points_line",
                "line_movement", "current_points_line_source", "line_captured_at", "under_price_decimal")).isEqualTo(
                        """
                                player_lookup | has_prop_line | current_points_line | opening_points_line | line_movement | current_points_line_source | line_captured_at     | under_price_decimal
                                lebron        | false         | null                | null                | null          | null                       | null                 | null
                                smith         | false         | null                | null                | null          | null                       | null                 | null
                                tatum         | true          | 27.5                | 26.5                | 1             | draftkings                 | 2025-01-15T20:00:00Z | 1.92
                                """);
    }

    @Test
    void aFinalGameOfHisTeamWithoutACompleteBoxScoreLowersTheCompleteness() {
        GateRows incomplete = defence("""
                20250101_LAL_MIA | LAL | MIA | 110 | 95
                20250101_LAL_MIA | MIA | LAL | 120 | 99
                20250102_BOS_CHI | BOS | CHI | 100 | 97
                20250102_BOS_CHI | CHI | BOS | 118 | 103
                20250109_LAL_NYK | LAL | NYK | 112 | 94
                20250109_LAL_NYK | NYK | LAL | 108 | 98
                """);
        // incomplete: 8 January (Lakers), 11 January (Boston), 14 January (Lakers); lebron and tatum have rows there all the same
        assertThat(STEP.rows(DAY, knownWith(incomplete), "player_lookup", "input_completeness")).isEqualTo("""
                player_lookup | input_completeness
                lebron        | 1
                smith         | 0.5
                tatum         | 1
                """);
        assertThat(STEP.gateKeys(DAY, knownWith(incomplete))).contains("""
                smith  | 20250109_LAL_NYK | 2025-01-09 | true     | false
                smith  | 20250114_LAL_ATL | 2025-01-14 | false    | false
                """);
    }

    @Test
    void theGateCountsAPlayersOwnGamesAndBootstrapsForFourteenDays() {
        assertThat(STEP.gateKeys(LocalDate.of(2025, 1, 14), KNOWN)).isEqualTo("""
                entity | input_key        | key_date   | is_found | is_bootstrap
                lebron | 20250101_LAL_MIA | 2025-01-01 | true     | true
                lebron | 20250108_LAL_CHI | 2025-01-08 | true     | true
                lebron | 20250109_LAL_NYK | 2025-01-09 | true     | true
                """);
        assertThat(STEP.gateKeys(DAY, KNOWN)).contains("tatum  | 20250111_BOS_MIA | 2025-01-11 | true     | false");
    }

    @Test
    @Tag("F09")
    void theFutureChangesNothing() {
        String before = STEP.rows(DAY, KNOWN, allColumns());
        List<GateRows> later = knownWith(schedule("""
                2024-10-10 | LAL | BOS | pre_season     | true
                2025-01-01 | LAL | MIA | regular_season | true
                2025-01-02 | BOS | CHI | regular_season | true
                2025-01-08 | LAL | CHI | regular_season | true
                2025-01-09 | LAL | NYK | regular_season | true
                2025-01-11 | BOS | MIA | regular_season | true
                2025-01-14 | LAL | ATL | regular_season | true
                2025-01-15 | LAL | BOS | regular_season | true
                2025-01-16 | LAL | NYK | regular_season | true
                """));
        later = new ArrayList<>(later.stream().map(given -> switch (given.table().name()) {
            case "player_boxscores" -> joined(given, box("""
                    20250115_LAL_BOS | LAL | lebron
                    20250115_LAL_BOS | BOS | smith
                    20250116_LAL_NYK | NYK | tatum
                    """));
            case "player_game_summary" -> joined(given, played("""
                    20250115_LAL_BOS | lebron | 48
                    20250116_LAL_NYK | tatum  | 48
                    """));
            case "team_defense_game_summary" -> joined(given, defence("""
                    20250115_LAL_BOS | LAL | BOS | 160 | 140
                    20250115_LAL_BOS | BOS | LAL | 160 | 140
                    """));
            default -> given;
        }).toList());
        assertThat(STEP.rows(DAY, later, allColumns())).isEqualTo(before);
    }

    private static GateRows joined(GateRows first, GateRows second) {
        return new GateRows(first.table(), Stream.concat(first.rows().stream(), second.rows().stream()).toList());
    }

    private static String[] allColumns() {
        return UpcomingPlayerGameContextProcessor.TABLE.businessColumns().stream().map(column -> column.name()).toArray(String[]::new);
    }

    @Test
    void expectsTeamsThatHavePlayedBeforeThisSeason() {
        assertThat(STEP.expected(LocalDate.of(2025, 1, 8), LocalDate.of(2025, 1, 9), List.of(SCHEDULE))).isEqualTo("""
                partition_date | expected_key
                2025-01-08     | CHI
                2025-01-08     | LAL
                2025-01-09     | LAL
                """);
    }
}
