package fullcourt.platform.documents;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The keys of some rows of a document: the first ones, and ever fewer of the later ones. */
final class SchemaSample {
    private static final int FIRST_ROWS = 16;
    private static final int MAX_KEYS = 300; // a map from ids to values has an unbounded number
    private static final int MAX_DEPTH = 6;
    private final SortedMap<String, Integer> kinds = new TreeMap<>();

    /** Whether the row at that place is part of the sample. */
    static boolean isLookedAt(int index) {
        return index < FIRST_ROWS || Integer.bitCount(index) == 1;
    }

    /** @param place of the row */
    void add(String place, JsonNode row) {
        walk(place, row, 0);
    }

    private void walk(String place, JsonNode node, int depth) {
        if (node.isObject() && depth < MAX_DEPTH)
            node.propertyStream().forEach(property -> walk(place + "/" + escaped(property.getKey()), property.getValue(), depth + 1));
        else if (node.isArray() && depth < MAX_DEPTH && node.path(0).isContainer())
            walk(place + "/*", node.path(0), depth + 1);
        else if (kinds.size() < MAX_KEYS || kinds.containsKey(place))
            kinds.merge(place, ColumnPlaces.isAbsent(node) ? 0 : JsonKind.of(node).bit(), (one, other) -> one | other);
    }

    private static String escaped(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0 ? key : key.replace("~", "~0").replace("/", "~1");
    }

    /** All keys that are not among the places that were read. */
    SortedMap<String, Set<JsonKind>> without(Set<String> read) {
        SortedMap<String, Set<JsonKind>> others = new TreeMap<>();
        for (Map.Entry<String, Integer> key : kinds.entrySet()) {
            if (!read.contains(key.getKey()))
                others.put(key.getKey(), JsonKind.of(key.getValue()));
        }
        return others;
    }
}
