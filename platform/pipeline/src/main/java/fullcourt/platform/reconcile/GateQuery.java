package fullcourt.platform.reconcile;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.holds.GateReading;
import fullcourt.platform.steps.EntityGate.GateWindow;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one generated query behind every entity gate: how much of its input each entity has in its worst window, and what is missing. */
final class GateQuery {
    private static final Column<String> ENTITY = required("entity", ColumnType.STRING, "A player or team.");
    private static final Column<Double> COMPLETENESS = required("completeness", ColumnType.FLOAT64,
            "Found ÷ expected in the worst window, ratio.");
    private static final Column<String> MISSING = optional("missing_keys", ColumnType.STRING, "Separated by commas.");
    private static final Column<Boolean> BOOTSTRAP = required("is_bootstrap", ColumnType.BOOL, "The season is too young to be strict.");
    private static final Schema SCHEMA = Schema.of("gate_reading", ENTITY, COMPLETENESS, MISSING, BOOTSTRAP);
    private final TableReader reader;

    GateQuery(TableReader reader) {
        this.reader = reader;
    }

    /** One reading for each entity that was evaluated, whole or not. */
    List<GateReading> read(EntityGate gate, List<Parameter> parameters) {
        Query query = new Query(gate.sql().name(), sql(gate), parameters);
        return reader.query(query, SCHEMA).stream().map(GateQuery::reading).toList();
    }

    private static GateReading reading(Row row) {
        SortedSet<String> missing = new TreeSet<>(row.find(MISSING).map(keys -> Arrays.asList(keys.split(","))).orElse(List.of()));
        return new GateReading(row.get(ENTITY), row.get(COMPLETENESS), missing, row.get(BOOTSTRAP));
    }

    static String sql(EntityGate gate) {
        String inAnyWindow = gate.windows().stream().map(GateQuery::inWindow).collect(Collectors.joining(" OR "));
        // nothing expected in a window means nothing is missing there
        String worst = gate.windows().stream()
                .map(window -> "COALESCE(SAFE_DIVIDE(COUNTIF((%1$s) AND is_found), COUNTIF(%1$s)), 1.0)".formatted(inWindow(window)))
                .reduce("CAST(1.0 AS FLOAT64)", "IF(%2$s < %1$s, %2$s, %1$s)"::formatted);
        return """
                SELECT entity, %s AS completeness, STRING_AGG(IF((%s) AND NOT is_found, input_key, NULL), ',' ORDER BY input_key) AS missing_keys, LOGICAL_OR(is_bootstrap) AS is_bootstrap
                FROM (SELECT entity, input_key, key_date, is_found, is_bootstrap, ROW_NUMBER() OVER (PARTITION BY entity ORDER BY key_date DESC, input_key DESC) AS age
                      FROM (%s
                      ))
                GROUP BY entity""".formatted(worst, inAnyWindow, gate.sql().text());
    }

    private static String inWindow(GateWindow window) {
        return switch (window) {
            case GateWindow.LastKeys(int count) -> "age <= " + count;
            case GateWindow.LastDays(int days) -> "key_date >= DATE_SUB(@game_date, INTERVAL %d DAY)".formatted(days);
        };
    }
}
