package fullcourt.precompute;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.steps.TableProcessor;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrecomputeFilesTest {

    static List<TableProcessor> steps() {
        return PrecomputeSql.STEPS;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyFileDeliversWhatIsDeclaredWithinBounds(TableProcessor step) {
        PrecomputeSql.of(step).checkFiles();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepReadsExactlyItsInputs(TableProcessor step) {
        Set<String> inputs = new HashSet<>(step.inputs().stream().map(input -> input.table().toString()).toList());
        assertThat(PrecomputeSql.of(step).tablesRead(PrecomputeSql.TABLES.keySet())).isEqualTo(inputs);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void bothEnginesAgreeOnRandomRows(TableProcessor step) {
        LocalDate day = LocalDate.of(2025, 1, 15);
        int rows = 0;
        for (long seed = 1; seed <= 4; seed++)
            rows += PrecomputeSql.of(step).compareEngines(day, PrecomputeSql.randomRows(seed, day));
        assertThat(rows).isPositive();
    }
}
