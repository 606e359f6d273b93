package fullcourt.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.steps.TableProcessor;
import fullcourt.raw.boxscores.PlayerBoxscoreRows;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyticsFilesTest {

    static List<TableProcessor> steps() {
        return AnalyticsSql.STEPS;
    }

    @ParameterizedTest
    @MethodSource("steps")
    @Tag("F57")
    void everyFileDeliversWhatIsDeclaredWithinBounds(TableProcessor step) {
        AnalyticsSql.of(step).checkFiles();
    }

    @ParameterizedTest
    @MethodSource("steps")
    @Tag("F42")
    void everyStepReadsExactlyItsInputs(TableProcessor step) {
        Set<String> inputs = new HashSet<>(step.inputs().stream().map(input -> input.table().toString()).toList());
        Set<String> read = new HashSet<>(AnalyticsSql.of(step).tablesRead(AnalyticsSql.TABLES.keySet()));
        if (read.remove(PlayerBoxscoreRows.VIEW.id().toString())) // a view over them
            RawTables.BOXSCORES.forEach(table -> read.add(table.toString()));
        assertThat(read).isEqualTo(inputs);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void bothEnginesAgreeOnRandomRows(TableProcessor step) {
        LocalDate day = LocalDate.of(2025, 1, 15);
        int rows = 0;
        for (long seed = 1; seed <= 4; seed++)
            rows += AnalyticsSql.of(step).compareEngines(day, AnalyticsSql.randomRows(seed, day));
        assertThat(rows).isPositive();
    }
}
