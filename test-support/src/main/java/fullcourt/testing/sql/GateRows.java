package fullcourt.testing.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table, each with one value per column of the table and in its order.
 * Java types: Long, Double, BigDecimal, Boolean, String, LocalDate, Instant; null for NULL.
 */
public record GateRows(GateTable table, List<List<@Nullable Object>> rows) {

    /**
     * Rows as a table of text: names in the first line, one row per further line, cells between bars. Columns that are not named are null,
     * so are cells that say {@code null}.
     */
    public static GateRows of(GateTable table, String text) {
        List<List<String>> lines = text.lines().filter(line -> !line.isBlank()).map(GateRows::cells).toList();
        List<String> names = lines.getFirst();
        for (String name : names) {
            if (table.columns().stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException("%s has no column %s".formatted(table.path(), name));
            }
        }
        return new GateRows(table, lines.stream().skip(1).map(line -> row(table, names, line)).toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<@Nullable Object> row(GateTable table, List<String> names, List<String> cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (GateColumn column : table.columns()) {
            int index = names.indexOf(column.name());
            row.add(index < 0 ? null : GateValues.parsed(column.plainType(), cells.get(index)));
        }
        return row;
    }
}
