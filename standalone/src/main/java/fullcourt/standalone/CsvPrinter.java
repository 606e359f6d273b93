package fullcourt.standalone;

import java.io.PrintStream;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Comma-separated values with a header (RFC 4180). Rows with other columns begin a new block after an empty line. */
final class CsvPrinter implements Printer {
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
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
        boolean isNew = !names.equals(header);
        if (isNew && !header.isEmpty())
            results.println();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(isNew).setLineSeparator("\n");
        names.forEach(schema::addColumn);
        results.print(CSV.writer(schema.build()).writeValueAsString(columns));
        header = names;
    }

    @Override
    public void line(String text) {
        remarks.println(text);
    }

    @Override
    public void headline(String sentence) {
        remarks.println(sentence);
    }

    @Override
    public void end() {
        results.flush();
    }
}
