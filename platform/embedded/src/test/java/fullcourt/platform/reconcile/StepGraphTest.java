package fullcourt.platform.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.ToyStep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepGraphTest {
    private static final Column<LocalDate> DAY = Column.required("day", ColumnType.DATE, "Day.");
    private static final Table FACTS = table("facts");
    private static final Table DEFENCE = table("defence");
    private static final Table FORM = table("form");
    private static final Table GRADES = table("grades");

    @Test
    void stepsThatReadNothingOfEachOtherAreWalkedSideBySide() {
        StepGraph graph = new StepGraph(List.of(step(FORM, Input.sameDay(FACTS), Input.sameDay(DEFENCE)), step(FACTS), step(DEFENCE)));
        assertThat(names(graph)).containsExactly(List.of(List.of("defence"), List.of("facts")), List.of(List.of("form")));
    }

    @Test
    void stepsThatReadEachOthersEarlierDaysStayInOneGroupBehindWhatTheyRead() {
        StepGraph graph = new StepGraph(List.of(step(FORM, Input.sameDay(FACTS), Input.daysBefore(GRADES.id(), 30)),
                step(GRADES, Input.sameDay(FORM)), step(FACTS)));
        assertThat(names(graph)).containsExactly(List.of(List.of("facts")), List.of(List.of("form", "grades")));
    }

    @Test
    void aCircleWithinOneDayStopsTheStartWithItsNames() {
        assertThatThrownBy(() -> new StepGraph(List.of(step(FORM, Input.sameDay(GRADES)), step(GRADES, Input.sameDay(FORM)))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("toy.form").hasMessageContaining("toy.grades");
    }

    private static Table table(String name) {
        return Table.named("toy", name).columns(DAY).partitionedBy(DAY).naturalKey(DAY);
    }

    private static Step step(Table table, Input... inputs) {
        return ToyStep.of(table, Phase.ANALYTICS, "SELECT 1", inputs);
    }

    private static List<List<List<String>>> names(StepGraph graph) {
        return graph.waves().stream()
                .map(wave -> wave.stream().map(group -> group.stream().map(step -> step.table().id().name()).toList()).toList()).toList();
    }
}
