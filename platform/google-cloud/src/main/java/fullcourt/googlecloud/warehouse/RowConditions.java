package fullcourt.googlecloud.warehouse;

import fullcourt.platform.tables.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What rows must not be: null in a required column, outside of a range, a word that is not in the vocabulary. */
final class RowConditions {
    private final List<String> conditions;

    RowConditions(List<Column<?>> columns) {
        this.conditions = columns.stream().flatMap(column -> conditions(column).stream()).toList();
    }

    /** A SELECT of three columns: for each condition that rows break, how many do and the condition's number. */
    String count(String from) {
        if (conditions.isEmpty())
            return "SELECT 'broken', 0, CAST(NULL AS STRING)";
        String first = IntStream.range(0, conditions.size()).mapToObj(index -> "WHEN %s THEN %d".formatted(conditions.get(index), index))
                .collect(Collectors.joining(" ", "CASE ", " END"));
        return "SELECT 'broken', COUNT(*), CAST(broken AS STRING) FROM (SELECT %s AS broken FROM %s) WHERE broken IS NOT NULL GROUP BY broken"
                .formatted(first, from);
    }

    String problem(PlanRows.Line broken) {
        return "%d rows have %s".formatted(broken.number(), conditions.get(Integer.parseInt(broken.text())));
    }

    private static List<String> conditions(Column<?> column) {
        List<String> conditions = new ArrayList<>();
        if (column.required())
            conditions.add(column.name() + " IS NULL");
        column.range().ifPresent(range -> conditions
                .add("%s NOT BETWEEN %s AND %s".formatted(column.name(), range.from().toPlainString(), range.to().toPlainString())));
        if (!column.oneOf().isEmpty()) {
            conditions.add("%s NOT IN (%s)".formatted(column.name(),
                    column.oneOf().stream().map(RowConditions::literal).collect(Collectors.joining(", "))));
        }
        return conditions;
    }

    /** The vocabulary is declared in code. */
    private static String literal(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
