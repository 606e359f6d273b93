package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TeamDefenseGameSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new TeamDefenseGameSummaryProcessor());
    private static final GateRows SCHEDULE = rows("nba_raw.nbac_schedule", """
            game_date  | game_id          | season_year | game_type      | game_status_text | is_final | winning_team_tricode | home_team_tricode | away_team_tricode
            2025-01-15 | 20250115_LAL_BOS | 2024        | regular_season | Final            | true     | LAL                  | BOS               | LAL
            2025-01-15 | 20250115_MIA_CHI | 2024        | regular_season | Final            | true     | MIA                  | CHI               | MIA
            """);
    private static GateRows box(String orebOfTatum) {
        return rows("nba_analytics.player_boxscores",
                """
                        game_date  | is_complete | did_not_play | period | team_abbr | player_lookup | points | field_goals_made | field_goals_attempted | three_pointers_made | three_pointers_attempted | free_throws_made | free_throws_attempted | rebounds | assists | turnovers | offensive_rebounds
                        2025-01-15 | true     | false        | 5      | LAL       | lebronjames   | 70     | 25 | 50 | 5 | 10 | 15 | 20 | 20 | 30 | 8 | 6
                        2025-01-15 | true     | false        | 5      | LAL       | anthonydavis  | 48     | 18 | 40 | 2 | 6  | 10 | 10 | 25 | 5  | 5 | 4
                        2025-01-15 | true     | true         | 5      | LAL       | bronnyjames   | 0      | 0  | 0  | 0 | 0  | 0  | 0  | 0  | 0  | 0 | 0
                        2025-01-15 | true     | false        | 5      | BOS       | jaysontatum   | 115    | 40 | 95 | 9 | 30 | 26 | 30 | 40 | 20 | 12 | %s
                        2025-01-15 | false    | false        | 4      | MIA       | jimmybutler   | 20     | 8  | 15 | 0 | 0  | 4  | 4  | 5  | 5  | 1 | 1
                        """
                        .formatted(orebOfTatum));
    }

    @Test
    void sumsWhatTheOpponentDidInCompleteGames() {
        // Lakers: 90 + 0.44 * 30 + 13 - 10 = 106.2 possessions in 53 minutes
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, box("9")), "defending_team_abbr", "opponent_team_abbr", "home_game",
                "win_flag", "points_allowed", "opp_fg_attempts", "opp_three_pt_makes", "opp_rebounds", "possessions", "defensive_rating",
                "opponent_pace")).isEqualTo(
                        """
                                defending_team_abbr | opponent_team_abbr | home_game | win_flag | points_allowed | opp_fg_attempts | opp_three_pt_makes | opp_rebounds | possessions | defensive_rating | opponent_pace
                                BOS                 | LAL                | true      | false    | 118            | 90              | 7                  | 45           | 106.2       | 111.111111       | 96.181132
                                LAL                 | BOS                | false     | true     | 115            | 95              | 9                  | 40           | 111.2       | 103.417266       | 100.709434
                                """);
    }

    @Test
    void anUnknownReboundMakesThePossessionsUnknownAndNotTooMany() {
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, box("null")), "defending_team_abbr", "possessions", "defensive_rating",
                "opponent_pace")).isEqualTo("""
                        defending_team_abbr | possessions | defensive_rating | opponent_pace
                        BOS                 | 106.2       | 111.111111       | 96.181132
                        LAL                 | null        | null             | null
                        """);
    }

    @Test
    @Tag("F53")
    void aTotalIsUnknownAsSoonAsOnePlayersNumberIs() {
        GateRows box = rows("nba_analytics.player_boxscores",
                """
                        game_date  | is_complete | did_not_play | period | team_abbr | player_lookup | points | field_goals_made | field_goals_attempted | three_pointers_made | three_pointers_attempted | free_throws_made | free_throws_attempted | rebounds | assists | turnovers | offensive_rebounds
                        2025-01-15 | true     | false        | 4      | LAL       | lebronjames   | 70     | null | null | null | null | null | null | 20 | null | 8    | 6
                        2025-01-15 | true     | false        | 4      | LAL       | anthonydavis  | 48     | 18   | 40   | 2    | 6    | 10   | 10   | 25 | 5    | null | 4
                        2025-01-15 | true     | true         | 4      | LAL       | bronnyjames   | null   | null | null | null | null | null | null | null | null | null | null
                        2025-01-15 | true     | false        | 4      | BOS       | jaysontatum   | 115    | 40   | 95   | 9    | 30   | 26   | 30   | 40 | 20   | 12   | 9
                        """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, box), "defending_team_abbr", "points_allowed", "opp_fg_makes",
                "opp_fg_attempts", "opp_three_pt_makes", "opp_three_pt_attempts", "opp_ft_makes", "opp_ft_attempts", "opp_rebounds",
                "opp_assists", "opp_turnovers", "opp_offensive_rebounds")).isEqualTo(
                        """
                                defending_team_abbr | points_allowed | opp_fg_makes | opp_fg_attempts | opp_three_pt_makes | opp_three_pt_attempts | opp_ft_makes | opp_ft_attempts | opp_rebounds | opp_assists | opp_turnovers | opp_offensive_rebounds
                                BOS                 | 118            | null         | null            | null               | null                  | null         | null            | 45           | null        | null          | 10
                                LAL                 | 115            | 40           | 95              | 9                  | 30                    | 26           | 30              | 40           | 20          | 12            | 9
                                """);
    }

    @Test
    void expectsTheTeamsOfTheIncompleteGameToo() {
        assertThat(STEP.expected(DAY, DAY, List.of(SCHEDULE))).isEqualTo("""
                partition_date | expected_key
                2025-01-15     | BOS
                2025-01-15     | CHI
                2025-01-15     | LAL
                2025-01-15     | MIA
                """);
    }
}
