package fullcourt.standalone;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** How results are printed. */
enum Format {
    TABLE, CSV, JSON;

    /** By what is typed. */
    static SequencedMap<String, Format> byName() {
        SequencedMap<String, Format> names = new LinkedHashMap<>();
        for (Format format : values())
            names.put(format.name().toLowerCase(Locale.ROOT), format);
        return names;
    }

    /** @param results where rows go @param remarks where lines go that would not be part of the format */
    Printer printer(PrintStream results, PrintStream remarks) {
        return switch (this) {
            case TABLE -> new TablePrinter(results);
            case CSV -> new CsvPrinter(results, remarks);
            case JSON -> new JsonPrinter(results, remarks);
        };
    }
}
