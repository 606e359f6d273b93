package fullcourt.standalone;

import java.io.PrintStream;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values with a header (RFC 4180). Rows with other columns begin a new block after an empty line. */
final class CsvPrinter implements Printer {
    private final PrintStream results;
    private final PrintStream remarks;
    private List<String> header = List.of();

    CsvPrinter(PrintStream results, PrintStream remarks) {
        this.results = results;
        this.remarks = remarks;
    }

    @Override
    public void row(SequencedMap<String, @Nullable Object> columns) {
        List<String> names = List.copyOf(columns.keySet());
        if (!names.equals(header)) {
            if (!header.isEmpty())
                results.println();
            results.println(names.stream().map(CsvPrinter::cell).collect(Collectors.joining(",")));
            header = names;
        }
        results.println(columns.sequencedValues().stream().map(CsvPrinter::cell).collect(Collectors.joining(",")));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\\r\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    @Override
    public void line(String text) {
        remarks.println(text);
    }

    @Override
    public void end() {
        results.flush();
    }
}
