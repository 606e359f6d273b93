package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.io.PrintStream;
import java.util.Locale;

/** How results are printed. */
enum Format {
    TABLE, CSV, JSON;

    static Format of(String text) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text))
                return format;
        }
        throw new UsageException("--format is '%s', accepted are table, csv and json.".formatted(text));
    }

    /** @param results where rows go @param remarks where lines go that would not be part of the format */
    Printer printer(PrintStream results, PrintStream remarks) {
        return switch (this) {
            case TABLE -> new TablePrinter(results);
            case CSV -> new CsvPrinter(results, remarks);
            case JSON -> new JsonPrinter(results);
        };
    }
}
