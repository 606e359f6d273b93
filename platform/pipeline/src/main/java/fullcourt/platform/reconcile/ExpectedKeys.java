package fullcourt.platform.reconcile;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The keys that a step's partitions should hold according to the schedule. Each expectation is read once for a reconcile pass, however many steps share it. */
final class ExpectedKeys {
    private static final Column<LocalDate> DATE = required("partition_date", ColumnType.DATE, "The partition.");
    private static final Column<String> KEY = required("expected_key", ColumnType.STRING, "What it should hold.");
    private static final Schema EXPECTED = Schema.of("expected_keys", DATE, KEY);
    private final TableReader reader;
    private final Instant now;
    private final Map<Asked, SortedMap<LocalDate, SortedSet<String>>> known = new ConcurrentHashMap<>();

    private record Asked(String sql, List<Parameter> parameters, LocalDate from, LocalDate to) {}

    ExpectedKeys(TableReader reader, Instant now) {
        this.reader = reader;
        this.now = now;
    }

    SortedMap<LocalDate, SortedSet<String>> expected(Step step, LocalDate from, LocalDate to) {
        return known.computeIfAbsent(new Asked(step.expects().sql().text(), step.expects().parameters(), from, to),
                asked -> read(step, from, to));
    }

    private SortedMap<LocalDate, SortedSet<String>> read(Step step, LocalDate from, LocalDate to) {
        List<Parameter> parameters = new ArrayList<>(step.expects().parameters());
        parameters.add(Parameter.of("from_date", ColumnType.DATE, from));
        parameters.add(Parameter.of("to_date", ColumnType.DATE, to));
        parameters.add(Parameter.of("as_of", ColumnType.TIMESTAMP, now));
        Query query = new Query(step.expects().sql().name(), step.expects().sql().text(), parameters);
        SortedMap<LocalDate, SortedSet<String>> expected = new TreeMap<>();
        reader.query(query, EXPECTED).forEach(row -> expected.computeIfAbsent(row.get(DATE), date -> new TreeSet<>()).add(row.get(KEY)));
        return expected;
    }
}
