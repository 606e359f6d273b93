package fullcourt.standalone;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON array: an object for each row, and {@code {"line": …}} for each line. */
final class JsonPrinter implements Printer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final PrintStream results;
    private final PrintStream remarks;
    private boolean isEmpty = true;

    JsonPrinter(PrintStream results, PrintStream remarks) {
        this.results = results;
        this.remarks = remarks;
    }

    @Override
    public void row(SequencedMap<String, @Nullable Object> columns) {
        element(columns);
    }

    @Override
    public void line(String text) {
        element(new LinkedHashMap<>(Map.of("line", text)));
    }

    private void element(Map<String, @Nullable Object> document) {
        results.print(isEmpty ? "[" : ",");
        results.print("\n" + JSON.writeValueAsString(document));
        isEmpty = false;
    }

    @Override
    public void headline(String sentence) {
        remarks.println(sentence);
    }

    @Override
    public void end() {
        results.println(isEmpty ? "[]" : "\n]");
    }
}
