package fullcourt.platform.documents;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that was left out while the rest of its document was kept.
 * @param pointer what is wrong, as a JSON pointer from the document's root: {@code /stats/17/min}
 * @param reason one sentence
 * @param json the row as the document has it, at most {@value #MAXIMUM_JSON} characters of it
 * @param key its natural key and its day as text by column, as far as they could be read: with the whole key it is known which row replaces it
 * @param rows of how many it tells: 1, or all those that were not kept one by one
 */
public record RejectedRow(String pointer, String reason, String json, Kind kind, SortedMap<String, String> key, int rows) {
    static final int MAXIMUM_JSON = 20_000;
    private static final int MAXIMUM_REASON = 500;

    /** What a rejected row asks for. */
    public enum Kind {
        /** It should have been a row of the table. */
        BAD,
        /** An earlier row of the document has the same key and other values. */
        CONTRADICTION,
        /** A sound row about something that the table does not hold; there is nothing to do. */
        ELSEWHERE
    }

    public RejectedRow {
        if (json.length() > MAXIMUM_JSON)
            json = json.substring(0, MAXIMUM_JSON);
        if (reason.length() > MAXIMUM_REASON) // it may quote what the document says
            reason = reason.substring(0, MAXIMUM_REASON) + "…";
    }

    static RejectedRow of(String pointer, String reason, String json, Kind kind, Map<String, String> key) {
        return new RejectedRow(pointer, reason, json, kind, new TreeMap<>(key), 1);
    }

    /** What is kept of rows that are too many to be kept. */
    static RejectedRow further(String place, int rows, Kind kind) {
        return new RejectedRow(place, "%,d further rows were rejected; the first %,d are kept one by one".formatted(rows,
                RejectedRows.KEPT), "{}", kind, new TreeMap<>(), rows);
    }

    /** How many rows a document has lost. */
    public static int count(List<RejectedRow> rejected) {
        return rejected.stream().mapToInt(RejectedRow::rows).sum();
    }
}
