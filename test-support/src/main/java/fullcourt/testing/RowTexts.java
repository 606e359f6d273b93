package fullcourt.testing;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows as a table in text, so that a test shows what it expects. */
public final class RowTexts {
    private static final String BETWEEN = " | ";

    private RowTexts() {}

    /** A header and one line for each row, columns padded, null as {@code -}, every line ended. */
    public static String asText(List<Row> rows, Column<?>... columns) {
        List<List<String>> lines = Stream.concat(Stream.of(names(columns)), rows.stream().map(row -> values(row, columns))).toList();
        int[] widths = IntStream.range(0, columns.length)
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElseThrow()).toArray();
        return lines.stream().map(line -> padded(line, widths) + "\n").collect(Collectors.joining());
    }

    private static List<String> names(Column<?>... columns) {
        return Arrays.stream(columns).<String>map(Column::name).toList();
    }

    private static List<String> values(Row row, Column<?>... columns) {
        return Arrays.stream(columns).map(column -> written(row, column)).toList();
    }

    private static <T> String written(Row row, Column<T> column) {
        return row.find(column).map(value -> column.type().writer().apply(value).toString()).orElse("-");
    }

    private static String padded(List<String> line, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> line.get(column) + " ".repeat(widths[column] - line.get(column).length()))
                .collect(Collectors.joining(BETWEEN)).stripTrailing();
    }
}
