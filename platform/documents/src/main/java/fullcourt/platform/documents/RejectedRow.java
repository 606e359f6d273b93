package fullcourt.platform.documents;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that was rejected while the rest of its document was kept.
 * @param pointer the invalid value, as a JSON pointer from the document's root: {@code /stats/17/min}
 * @param reason one sentence
 * @param json the row as the document has it, at most {@value #MAXIMUM_JSON} characters of it
 * @param key its natural key and its day as text by column, as far as they could be read: a whole key identifies the row that replaces it
 * @param rows how many rows it represents: 1, or all those that were not kept individually
 */
public record RejectedRow(String pointer, String reason, String json, Kind kind, SortedMap<String, String> key, int rows) {
    static final int MAXIMUM_JSON = 20_000;
    private static final int MAXIMUM_REASON = 500;

    /** Why a row was rejected. */
    public enum Kind {
        /** It should have been a row of the table. */
        BAD,
        /** An earlier row of the document has the same key and other values. */
        CONTRADICTION,
        /** A sound row about something that the table does not hold; no correction is needed. */
        OUT_OF_SCOPE
    }

    public RejectedRow {
        if (json.length() > MAXIMUM_JSON)
            json = json.substring(0, MAXIMUM_JSON);
        if (reason.length() > MAXIMUM_REASON) // it may quote the document
            reason = reason.substring(0, MAXIMUM_REASON) + "…";
    }

    static RejectedRow of(String pointer, String reason, String json, Kind kind, Map<String, String> key) {
        return new RejectedRow(pointer, reason, json, kind, new TreeMap<>(key), 1);
    }

    /** Represents the rows beyond those that are kept individually. */
    static RejectedRow further(String place, int rows, Kind kind) {
        return new RejectedRow(place, "%,d further rows were rejected; the first %,d are kept one by one".formatted(rows,
                RejectedRows.KEPT), "{}", kind, new TreeMap<>(), rows);
    }

    /** How many rows of a document were rejected. */
    public static int count(List<RejectedRow> rejected) {
        return rejected.stream().mapToInt(RejectedRow::rows).sum();
    }
}
