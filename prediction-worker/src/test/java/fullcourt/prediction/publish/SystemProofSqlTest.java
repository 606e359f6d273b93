package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.Season;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.prediction.SqlExample;
import fullcourt.prediction.grading.PredictionAccuracy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemProofSqlTest {
    private final StringBuilder grades = new StringBuilder(
            "game_date | game_id | player_lookup | prop_type | system_id | graded_version | prob_over | line | over_price_decimal | under_price_decimal | actual_points | is_current\n");
    private int players;

    @Test
    void aSystemWhoseChancesComeTrueIsProven() {
        graded(0.63, 189, 111).graded(0.4, 80, 120);
        assertThat(verdict()).isEqualTo("500 | 0.664578 | 2 | 0 | true | PROVEN");
    }

    @Test
    void everyActiveSystemIsJudged() {
        assertThat(example().result().lines().map(line -> line.replace("2024-01-15 | points | ", "")))
                .containsExactlyInAnyOrderElementsOf(
                        SlateView.systems().stream().map(system -> system + " | 0 | null | 0 | null | false | FEW_LINES").toList());
    }

    @Test
    void fourHundredAndNinetyNineLinesProveNothing() {
        graded(0.63, 189, 111).graded(0.4, 80, 119);
        assertThat(verdict()).startsWith("499 | ").endsWith(" | false | FEW_LINES");
    }

    @Test
    void aRuleThatSays63PercentAndHits48IsNotProven() {
        graded(0.63, 240, 260);
        assertThat(verdict()).endsWith(" | 1 | 6.947125 | false | DECILE_OUTSIDE");
    }

    @Test
    void oneTenthOutsideItsIntervalIsEnough() {
        graded(0.65, 312, 168).graded(0.75, 8, 22);
        assertThat(verdict()).endsWith(" | 2 | 6.113737 | false | DECILE_OUTSIDE");
    }

    @Test
    void aTenthWithFewerThanThirtyLinesIsNotJudged() {
        graded(0.65, 312, 168).graded(0.75, 8, 21);
        assertThat(verdict()).endsWith(" | 1 | 0 | true | PROVEN");
    }

    @Test
    void aLogLossAboveTheCoinsIsNotProvenThoughNoTenthIsOutside() {
        graded(0.53, 245, 255);
        assertThat(verdict()).isEqualTo("500 | 0.696152 | 1 | 1.792083 | false | WORSE_THAN_COIN");
    }

    @Test
    void theCoinItselfIsNotAboveTheCoin() {
        graded(0.5, 250, 250);
        assertThat(verdict()).isEqualTo("500 | 0.693147 | 1 | 0 | true | PROVEN");
    }

    @Test
    void certaintyThatFailsOnceIsOutside() {
        graded(1, 499, 1);
        assertThat(verdict()).endsWith(" | false | DECILE_OUTSIDE");
    }

    @Test
    void onlyCurrentGradesOfTheSeasonsEarlierDatesAgainstTwoPricesCount() {
        graded(0.63, 189, 111).graded(0.4, 80, 119);
        row("2024-01-14", 0.4, "1.9", "1.9", "20", "false"); // superseded
        row("2024-01-15", 0.4, "1.9", "1.9", "20", "true"); // the date itself
        row("2023-05-01", 0.4, "1.9", "1.9", "20", "true"); // last season
        row("2024-01-14", 0.4, "1.9", "null", "20", "true");
        row("2024-01-14", 0.4, "null", "1.9", "20", "true");
        row("2024-01-14", 0.4, "1.9", "1.9", "null", "true"); // did not play
        row("2024-01-14", 0.4, "1.9", "1.9", "25", "true"); // push
        assertThat(verdict()).startsWith("499 | ");
        row("2024-01-14", 0.4, "1.9", "1.9", "20", "true");
        assertThat(verdict()).startsWith("500 | ");
    }

    /** So many lines of 25 points with this chance of over, of which so many went over and under. */
    private SystemProofSqlTest graded(double probOver, int over, int under) {
        for (int i = 0; i < over + under; i++)
            row("2024-01-14", probOver, "1.9", "1.9", i < over ? "30" : "20", "true");
        return this;
    }

    private void row(String date, double probOver, String overPrice, String underPrice, String points, String current) {
        grades.append(
                "%s | 20240114_BOS_LAL | player%d | points | ensemble | 1 | %s | 25.0 | %s | %s | %s | %s\n".formatted(date, players++,
                        probOver, overPrice, underPrice, points, current));
    }

    private SqlExample example() {
        var processor = new SystemProofProcessor();
        List<Parameter> parameters = new ArrayList<>(processor.parameters(JAN_15));
        parameters.add(Parameter.of("game_date", ColumnType.DATE, JAN_15));
        parameters.add(Parameter.of("window_start", ColumnType.DATE, Season.of(JAN_15).firstDay()));
        return new SqlExample(new Query(processor.sql().name(), processor.sql().text(), parameters));
    }

    private String verdict() {
        return example().with(PredictionAccuracy.TABLE, grades.toString()).result().lines().filter(line -> line.contains("ensemble"))
                .findFirst().orElseThrow().replace("2024-01-15 | points | ensemble | ", "");
    }
}
