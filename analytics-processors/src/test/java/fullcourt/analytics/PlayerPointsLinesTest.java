package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.LinesProperties;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlayerPointsLinesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new PlayerPointsLinesProcessor(new LinesProperties(Duration.ofHours(12))));
    private static final GateRows SLATE = rows("nba_analytics.slate_games", """
            game_id          | game_date  | tip_off_at
            20250115_LAL_BOS | 2025-01-15 | 2025-01-16T00:30:00Z
            """);

    /** One line of text: time of day UTC, bookmaker, player, line, price of over, price of under. */
    private static GateRows offers(String text) {
        StringBuilder table = new StringBuilder(
                "game_id | game_date | market | snapshot_timestamp | bookmaker | player_lookup | line | over_price | under_price\n");
        text.lines().forEach(line -> table.append("20250115_LAL_BOS | 2025-01-15 | player_points | 2025-01-").append(line).append('\n'));
        return rows("nba_raw.odds_api_player_props", table.toString());
    }

    private static String lines(GateRows offers, String... columns) {
        return STEP.rows(DAY, List.of(SLATE, offers), columns);
    }

    @Test
    void draftKingsComesFirstThenFanDuelWhateverTheOthersSay() {
        assertThat(lines(offers("""
                15T18:00:00Z | draftkings | lebronjames  | 24.5 | 1.90 | 1.90
                15T18:00:00Z | fanduel    | lebronjames  | 25.5 | 1.95 | 1.95
                15T18:00:00Z | betmgm     | lebronjames  | 23.5 | 2.00 | 2.00
                15T18:00:00Z | betmgm     | jaysontatum  | 27.5 | 2.00 | 2.00
                15T18:00:00Z | fanduel    | jaysontatum  | 28.5 | 1.80 | 2.00
                """), "player_lookup", "line", "bookmaker", "over_price_decimal", "under_price_decimal", "two_way_books")).isEqualTo("""
                player_lookup | line | bookmaker  | over_price_decimal | under_price_decimal | two_way_books
                jaysontatum   | 28.5 | fanduel    | 1.8                | 2                   | 2
                lebronjames   | 24.5 | draftkings | 1.9                | 1.9                 | 3
                """);
    }

    @Test
    void ofTheOtherBooksTheLowerMedianCountsAtTheBestPriceForIt() {
        assertThat(lines(offers("""
                15T18:00:00Z | betmgm      | lebronjames | 23.5 | 1.90 | 1.90
                15T18:00:00Z | betrivers   | lebronjames | 24.5 | 1.87 | 1.87
                15T18:00:00Z | caesars     | lebronjames | 24.5 | 1.91 | 1.95
                15T18:00:00Z | pointsbetus | lebronjames | 25.5 | 2.10 | 2.10
                15T18:00:00Z | betmgm      | jaysontatum | 27.5 | 1.90 | 1.90
                15T18:00:00Z | caesars     | jaysontatum | 28.5 | 1.90 | 1.90
                """), "player_lookup", "line", "bookmaker")).isEqualTo("""
                player_lookup | line | bookmaker
                jaysontatum   | 27.5 | betmgm
                lebronjames   | 24.5 | caesars
                """);
    }

    @Test
    @Tag("F45")
    void ofAlternateLinesTheMostBalancedCountsThenTheLower() {
        assertThat(lines(offers("""
                15T18:00:00Z | draftkings | lebronjames | 20.5 | 1.40 | 2.90
                15T18:00:00Z | draftkings | lebronjames | 24.5 | 1.85 | 1.95
                15T18:00:00Z | draftkings | lebronjames | 25.5 | 1.95 | 1.85
                15T18:00:00Z | draftkings | lebronjames | 30.5 | 3.20 | 1.33
                """), "player_lookup", "line")).isEqualTo("""
                player_lookup | line
                lebronjames   | 24.5
                """);
    }

    @Test
    void onlySnapshotsBeforeTheCutOffCountAndMovementIsWithinTheBook() {
        assertThat(lines(offers("""
                14T18:00:00Z | fanduel    | lebronjames | 22.5 | 1.90 | 1.90
                15T12:00:00Z | draftkings | lebronjames | 23.5 | 1.90 | 1.90
                15T18:00:00Z | draftkings | lebronjames | 25.5 | 1.90 | 1.90
                16T00:29:59Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                16T00:30:00Z | draftkings | lebronjames | 30.5 | 1.90 | 1.90
                16T00:29:59Z | draftkings | jaysontatum | 28.5 | 1.90 | 1.90
                16T00:30:00Z | draftkings | jalenbrunson | 28.5 | 1.90 | 1.90
                """), "player_lookup", "line", "line_captured_at", "opening_line", "opening_captured_at", "line_movement")).isEqualTo("""
                player_lookup | line | line_captured_at     | opening_line | opening_captured_at  | line_movement
                jaysontatum   | 28.5 | 2025-01-16T00:29:59Z | null         | null                 | null
                lebronjames   | 24.5 | 2025-01-16T00:29:59Z | 23.5         | 2025-01-15T12:00:00Z | 1
                """);
    }

    @Test
    void whoIsMissingFromABooksNewestSnapshotHasNoLineThere() {
        assertThat(lines(offers("""
                15T18:00:00Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                15T18:00:00Z | draftkings | jaysontatum | 27.5 | 1.90 | 1.90
                15T18:00:00Z | fanduel    | lebronjames | 25.5 | 1.90 | 1.90
                15T20:00:00Z | draftkings | jaysontatum | 28.5 | 1.90 | 1.90
                15T18:00:00Z | betmgm     | jalenbrown  | 20.5 | 1.90 | 1.90
                15T20:00:00Z | betmgm     | jalenbrown  | 20.5 | 1.90 | null
                """), "player_lookup", "line", "bookmaker", "two_way_books")).isEqualTo("""
                player_lookup | line | bookmaker  | two_way_books
                jaysontatum   | 28.5 | draftkings | 1
                lebronjames   | 25.5 | fanduel    | 1
                """);
    }

    @Test
    void aLineThatWasPulledAndOfferedAgainIsALine() {
        assertThat(lines(offers("""
                15T18:00:00Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                15T19:00:00Z | draftkings | jaysontatum | 28.5 | 1.90 | 1.90
                15T20:00:00Z | draftkings | lebronjames | 26.5 | 1.90 | 1.90
                """), "player_lookup", "line", "opening_line")).isEqualTo("""
                player_lookup | line | opening_line
                lebronjames   | 26.5 | 24.5
                """);
    }

    @Test
    void aSnapshotOfOtherMarketsPullsNothing() {
        GateRows offers = rows("nba_raw.odds_api_player_props", """
                game_id          | game_date  | market          | snapshot_timestamp   | bookmaker  | player_lookup | line | over_price | under_price
                20250115_LAL_BOS | 2025-01-15 | player_points   | 2025-01-15T18:00:00Z | draftkings | lebronjames   | 24.5 | 1.90       | 1.90
                20250115_LAL_BOS | 2025-01-15 | player_rebounds | 2025-01-15T20:00:00Z | draftkings | lebronjames   | 7.5  | 1.90       | 1.90
                """);
        assertThat(lines(offers, "player_lookup", "line")).isEqualTo("""
                player_lookup | line
                lebronjames   | 24.5
                """);
    }

    @Test
    void aLineOlderThanTwelveHoursAtTheCutOffIsNone() {
        GateRows offers = offers("""
                15T12:29:59Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                15T12:30:00Z | fanduel    | lebronjames | 25.5 | 1.90 | 1.90
                15T12:29:59Z | draftkings | jaysontatum | 27.5 | 1.90 | 1.90
                """);
        assertThat(lines(offers, "player_lookup", "line", "bookmaker")).isEqualTo("""
                player_lookup | line | bookmaker
                lebronjames   | 25.5 | fanduel
                """);
        StepGate patient = AnalyticsSql.of(new PlayerPointsLinesProcessor(new LinesProperties(Duration.ofHours(13))));
        assertThat(patient.rows(DAY, List.of(SLATE, offers), "player_lookup", "line")).isEqualTo("""
                player_lookup | line
                jaysontatum   | 27.5
                lebronjames   | 24.5
                """);
    }

    @Test
    void nothingIsExpectedOfAGameWhoseLinesAreTooOldOrPulled() {
        assertThat(STEP.expected(DAY, DAY, List.of(SLATE, offers("""
                15T12:29:59Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                15T18:00:00Z | fanduel    | lebronjames | 24.5 | 1.90 | 1.90
                15T19:00:00Z | fanduel    | lebronjames | 24.5 | 1.90 | null
                """)))).isEqualTo("partition_date | expected_key\n");
    }

    @Test
    void pickEmSitesAndOneSidedOffersNeverCount() {
        assertThat(lines(offers("""
                15T18:00:00Z | prizepicks | lebronjames | 24.5 | 1.73 | 1.73
                15T18:00:00Z | underdog   | lebronjames | 24.5 | 1.73 | 1.73
                15T18:00:00Z | draftkings | lebronjames | 24.5 | 1.90 | null
                """), "player_lookup")).isEqualTo("player_lookup\n");
    }

    @Test
    void anotherSpellingOfThePlayerIsJoinedByItsAliasOfTheDay() {
        GateRows aliases = rows("nba_reference.aliases_in_player_props", """
                name_date  | alias_lookup    | player_lookup
                2025-01-15 | jimmybutleriii  | jimmybutler
                2025-01-14 | someoneelse     | lebronjames
                """);
        GateRows offers = offers("""
                15T18:00:00Z | draftkings | jimmybutleriii | 20.5 | 1.90 | 1.90
                15T18:00:00Z | fanduel    | jimmybutler    | 21.5 | 1.90 | 1.90
                15T18:00:00Z | fanduel    | someoneelse    | 11.5 | 1.90 | 1.90
                """);
        assertThat(STEP.rows(DAY, List.of(SLATE, offers, aliases), "player_lookup", "line", "two_way_books")).isEqualTo("""
                player_lookup | line | two_way_books
                jimmybutler   | 20.5 | 2
                someoneelse   | 11.5 | 1
                """);
    }

    @Test
    void expectsTheGamesForWhichThereWasSomethingToChooseFrom() {
        GateRows offers = offers("""
                15T18:00:00Z | draftkings | lebronjames | 24.5 | 1.90 | 1.90
                15T18:00:00Z | prizepicks | jaysontatum | 24.5 | 1.90 | 1.90
                """);
        assertThat(STEP.expected(DAY, DAY, List.of(SLATE, offers))).isEqualTo("""
                partition_date | expected_key
                2025-01-15     | 20250115_LAL_BOS
                """);
    }
}
