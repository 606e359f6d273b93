package fullcourt.platform.reconcile;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a step's partitions do hold, in the words of what is expected of them. */
final class FoundKeys {
    private static final Column<String> KEY = required("expected_key", ColumnType.STRING, "What the partition holds.");
    private static final Schema FOUND = Schema.of("found_keys", KEY);
    private final TableReader reader;

    FoundKeys(TableReader reader) {
        this.reader = reader;
    }

    SortedSet<String> of(Step step, LocalDate date) {
        String sql = "SELECT DISTINCT CAST(%s AS STRING) AS expected_key FROM %s WHERE %s = @game_date".formatted(
                step.expects().keyColumn().name(), step.table().id(),
                step.table().partitionColumn().orElseThrow().name());
        SortedSet<String> found = new TreeSet<>();
        reader.query(new Query(step.name() + "/found", sql, List.of(Parameter.of("game_date", ColumnType.DATE, date))), FOUND)
                .forEach(row -> found.add(row.get(KEY)));
        return found;
    }
}
