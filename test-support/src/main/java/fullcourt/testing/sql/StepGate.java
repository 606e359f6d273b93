package fullcourt.testing.sql;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Step;
import fullcourt.platform.steps.TableProcessor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks a step's SQL files against its declaration, and runs them in both engines on given rows; the results are compared and returned as text. */
public final class StepGate {

    private static final List<GateColumn> EXPECTED_KEYS = List.of(new GateColumn("partition_date", "DATE", false),
            new GateColumn("expected_key", "STRING", false));
    private static final List<GateColumn> GATE_KEYS = List.of(new GateColumn("entity", "STRING", false),
            new GateColumn("input_key", "STRING", false), new GateColumn("key_date", "DATE", false),
            new GateColumn("is_found", "BOOL", false), new GateColumn("is_bootstrap", "BOOL", false));

    private final SqlGate gate;
    private final TableProcessor step;
    private final LocalDate seasonStart;

    public StepGate(SqlGate gate, TableProcessor step, LocalDate seasonStart) {
        this.gate = gate;
        this.step = step;
        this.seasonStart = seasonStart;
    }

    /** Its SELECT delivers the declared columns, and its expectation and its entity gate the columns that the platform requires. */
    public void checkFiles() {
        gate.check(file(step.sql()), types(parameters(seasonStart)), GateTable.columnsOf(step.table().businessColumns()));
        gate.check(file(step.expects().sql()), types(expectationParameters(step, seasonStart, seasonStart)), EXPECTED_KEYS);
        step.gate().ifPresent(entities -> gate.check(file(entities.sql()), types(parameters(seasonStart)), GATE_KEYS));
    }

    /**
     * Tables that its files mention, the expectation's excepted: each must be an input, or a view over inputs.
     * @param known paths of all tables and views
     */
    public Set<String> tablesRead(Collection<String> known) {
        String text = step.sql().text() + step.gate().map(entities -> entities.sql().text()).orElse("");
        return Set.copyOf(known.stream().filter(path -> text.matches("(?s).*\\b(FROM|JOIN)\\s+" + path + "\\b.*")).toList());
    }

    /** The step's rows, the same in both engines, as a table of the named columns in the order of the rows' text. */
    public String rows(LocalDate date, List<GateRows> given, String... columns) {
        return text(step.sql(), given, parameters(date), List.of(columns));
    }

    /**
     * Runs all its files in both engines on the same rows.
     * @return how many rows its SELECT gave
     */
    public int compareEngines(LocalDate date, List<GateRows> given) {
        gate.assertSameRows(file(step.expects().sql()), given, expectationParameters(step, date.minusDays(3), date));
        step.gate().ifPresent(entities -> gate.assertSameRows(file(entities.sql()), given, parameters(date)));
        return gate.assertSameRows(file(step.sql()), given, parameters(date)).size();
    }

    /** The keys its entity gate counts for a date. */
    public String gateKeys(LocalDate date, List<GateRows> given) {
        return text(step.gate().orElseThrow().sql(), given, parameters(date), GATE_KEYS.stream().map(GateColumn::name).toList());
    }

    /** What it expects of the dates. */
    public String expected(LocalDate from, LocalDate to, List<GateRows> given) {
        return expected(gate, step, from, to, given);
    }

    /** What any step expects of the dates. */
    public static String expected(SqlGate gate, Step step, LocalDate from, LocalDate to, List<GateRows> given) {
        Expectation expectation = step.expects();
        return text(gate, expectation.sql(), given, expectationParameters(step, from, to),
                EXPECTED_KEYS.stream().map(GateColumn::name).toList());
    }

    private static Map<String, Object> expectationParameters(Step step, LocalDate from, LocalDate to) {
        Map<String, Object> parameters = new HashMap<>(Map.of("from_date", from, "to_date", to));
        step.expects().parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        return parameters;
    }

    private String text(fullcourt.platform.tables.SqlFile file, List<GateRows> given, Map<String, Object> parameters,
            List<String> columns) {
        return text(gate, file, given, parameters, columns);
    }

    private static String text(SqlGate gate, fullcourt.platform.tables.SqlFile file, List<GateRows> given,
            Map<String, Object> parameters, List<String> columns) {
        List<String> names = gate.analyse(file(file), types(parameters)).stream().map(GateColumn::name).toList();
        List<List<String>> lines = new ArrayList<>(gate.assertSameRows(file(file), given, parameters).stream()
                .map(row -> columns.stream().map(column -> cell(row.get(names.indexOf(column)))).toList())
                .sorted((left, right) -> left.toString().compareTo(right.toString())).toList());
        lines.addFirst(columns);
        return lines.stream().map(line -> padded(line, lines)).collect(joining("\n", "", "\n"));
    }

    private static String padded(List<String> line, List<List<String>> lines) {
        return IntStream.range(0, line.size()).mapToObj(index -> {
            int width = lines.stream().mapToInt(other -> other.get(index).length()).max().orElse(0);
            return index == line.size() - 1 ? line.get(index) : line.get(index) + " ".repeat(width - line.get(index).length());
        }).collect(joining(" | "));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Double number -> plain(BigDecimal.valueOf(number));
            case BigDecimal number -> plain(number);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static SqlFile file(fullcourt.platform.tables.SqlFile file) {
        return new SqlFile(file.name() + ".sql", file.text());
    }

    private Map<String, Object> parameters(LocalDate date) {
        Map<String, Object> parameters = new HashMap<>(dates(date));
        step.parameters(date).forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        return parameters;
    }

    private Map<String, Object> dates(LocalDate date) {
        return Map.of("game_date", date, "window_start", seasonStart);
    }

    private static Map<String, String> types(Map<String, Object> parameters) {
        return parameters.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> GateValues.typeOf(entry.getValue())));
    }
}
