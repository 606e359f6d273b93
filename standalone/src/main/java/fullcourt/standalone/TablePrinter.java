package fullcourt.standalone;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Columns under each other. Rows with other columns begin a new table. */
final class TablePrinter implements Printer {
    private static final String GAP = "  ";
    /** One long text must not push everything to its right off the screen. */
    private static final int WIDEST = 80;
    private final PrintStream results;
    private final List<SequencedMap<String, @Nullable Object>> rows = new ArrayList<>();
    private boolean isFirst = true;

    TablePrinter(PrintStream results) {
        this.results = results;
    }

    @Override
    public void row(SequencedMap<String, @Nullable Object> columns) {
        if (!rows.isEmpty() && !rows.getFirst().sequencedKeySet().equals(columns.sequencedKeySet()))
            end();
        rows.add(columns);
    }

    @Override
    public void line(String text) {
        end();
        results.println(text);
        isFirst = false;
    }

    @Override
    public void headline(String sentence) {
        line(sentence);
    }

    @Override
    public void end() {
        if (rows.isEmpty())
            return;
        if (!isFirst)
            results.println();
        isFirst = false;
        List<String> names = List.copyOf(rows.getFirst().keySet());
        int[] widths = names.stream().mapToInt(name -> width(name, rows)).toArray();
        print(names, widths, List.of());
        rows.forEach(row -> print(names.stream().map(name -> text(row.get(name))).toList(), widths,
                names.stream().map(name -> row.get(name) instanceof Number).toList()));
        rows.clear();
    }

    private static int width(String name, List<SequencedMap<String, @Nullable Object>> rows) {
        return rows.stream().mapToInt(row -> text(row.get(name)).length()).filter(width -> width <= WIDEST).reduce(name.length(),
                Math::max);
    }

    private void print(List<String> cells, int[] widths, List<Boolean> isNumber) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean right = !isNumber.isEmpty() && isNumber.get(i);
            String padding = " ".repeat(Math.max(0, widths[i] - cells.get(i).length()));
            line.append(i == 0 ? "" : GAP).append(right ? padding + cells.get(i) : cells.get(i) + padding);
        }
        results.println(line.toString().stripTrailing());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replaceAll("\\s*\\R\\s*", " ");
    }
}
