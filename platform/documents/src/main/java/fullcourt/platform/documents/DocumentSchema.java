package fullcourt.platform.documents;

import java.util.Set;
import java.util.SortedMap;

/**
 * The schema of a document's rows. Places are JSON pointers from the document's root with {@code *} for "each": {@code /stats/*&#47;player/id}.
 * @param read places that columns and code read, counted in every row
 * @param others every other key, from a sample of the rows
 */
public record DocumentSchema(SortedMap<String, Place> read, SortedMap<String, Set<JsonKind>> others) {

    /**
     * One place that was read.
     * @param asked in so many rows
     * @param there rows that have the key, be it null
     * @param filled rows that have a value: no null, blank text or NaN
     * @param kinds of the values
     */
    public record Place(int asked, int there, int filled, Set<JsonKind> kinds) {}
}
