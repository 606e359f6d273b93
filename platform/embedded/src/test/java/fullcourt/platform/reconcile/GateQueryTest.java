package fullcourt.platform.reconcile;

import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.holds.GateReading;
import fullcourt.platform.steps.EntityGate.GateWindow.LastDays;
import fullcourt.platform.steps.EntityGate.GateWindow.LastKeys;
import fullcourt.platform.steps.EntityGate.GateWindow;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated query, through the rewriter, on the engine. */
class GateQueryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private final List<String> keys = new ArrayList<>();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void everyEntityIsReadWholeOrNot() {
        key("curry", "g1", 1, true);
        key("lebron", "g1", 1, true);
        key("lebron", "g2", 3, false);
        assertThat(read(new LastKeys(5))).containsExactly("curry 1.0 []", "lebron 0.5 [g2]");
    }

    @Test
    void lastKeysAreTheNewestOnes() {
        for (int age = 1; age <= 8; age++)
            key("lebron", "g" + age, age, age != 6 && age != 2);
        assertThat(read(new LastKeys(5))).containsExactly("lebron 0.8 [g2]");
    }

    @Test
    void lastDaysAreTheDaysBeforeTheDate() {
        key("lebron", "g7", 7, false);
        key("lebron", "g8", 8, false);
        key("lebron", "g1", 1, true);
        assertThat(read(new LastDays(7))).containsExactly("lebron 0.5 [g7]");
    }

    @Test
    void theWorstWindowCountsAndMissingKeysOfAllAreNamed() {
        for (int age = 1; age <= 9; age++)
            key("lebron", "g" + age, age, true);
        key("lebron", "g0a", 2, false);
        key("lebron", "g9a", 9, false);
        assertThat(read(new LastKeys(5), new LastDays(3), new LastKeys(20))).containsExactly("lebron 0.75 [g0a, g9a]");
    }

    @Test
    void aWindowInWhichNothingIsExpectedMissesNothing() {
        key("lebron", "g30", 30, true);
        assertThat(read(new LastDays(7), new LastKeys(5))).containsExactly("lebron 1.0 []");
    }

    @Test
    void aYoungSeasonIsMarkedInEachReading() {
        keys.add(
                "SELECT 'lebron' AS entity, 'g1' AS input_key, DATE_SUB(@game_date, INTERVAL 1 DAY) AS key_date, FALSE AS is_found, TRUE AS is_bootstrap");
        assertThat(new GateQuery(platform.warehouse).read(gate(new LastKeys(5)), parameters())).singleElement()
                .satisfies(reading -> assertThat(reading.isBootstrap()).isTrue());
    }

    @Test
    void aFileMayEndInAComment() {
        key("lebron", "g1", 1, true);
        keys.add(keys.removeLast() + " -- the end");
        assertThat(read(new LastKeys(5))).containsExactly("lebron 1.0 []");
    }

    @Test
    @Tag("F58")
    void aQueryThatCannotRunIsAnErrorAndNoEmptyAnswer() {
        keys.add("SELECT nothing FROM test_raw.nowhere");
        assertThatThrownBy(() -> read(new LastKeys(5))).isInstanceOf(StatementRefusedException.class);
    }

    private void key(String entity, String key, int daysAgo, boolean isFound) {
        keys.add(
                "SELECT '%s' AS entity, '%s' AS input_key, DATE_SUB(@game_date, INTERVAL %d DAY) AS key_date, %s AS is_found, FALSE AS is_bootstrap"
                        .formatted(entity, key, daysAgo, isFound ? "TRUE" : "FALSE"));
    }

    private List<String> read(GateWindow... windows) {
        return new GateQuery(platform.warehouse).read(gate(windows), parameters()).stream().map(GateQueryTest::text).sorted().toList();
    }

    private EntityGate gate(GateWindow... windows) {
        return new EntityGate(required("player_lookup", ColumnType.STRING, "Who."), new SqlFile("gate", String.join(" UNION ALL ", keys)),
                List.of(windows));
    }

    private static List<Parameter> parameters() {
        return List.of(Parameter.of("game_date", ColumnType.DATE, DAY));
    }

    private static String text(GateReading reading) {
        return reading.entity() + " " + reading.completeness() + " " + reading.missing();
    }
}
