package fullcourt.platform.documents;

import fullcourt.platform.tables.ObjectPath;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A document in one form, whatever form it was stored in. */
sealed interface DocumentTree {

    record Tree(JsonNode root) implements DocumentTree {}

    /** @param problem one sentence without the object's name */
    record Broken(String problem) implements DocumentTree {}

    /** Scrapers keep a provider's file name, so an object named {@code .csv} may hold JSON: then it is read as JSON. */
    static DocumentTree read(ObjectPath path, DocumentContent.Text text, ReadingLimits limits) {
        return isNamedCsv(path) && !text.looksLikeJson() ? CsvDocument.parse(text, limits) : JsonDocument.parse(text, limits);
    }

    private static boolean isNamedCsv(ObjectPath path) {
        return path.fileName().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "").endsWith(".csv");
    }
}
