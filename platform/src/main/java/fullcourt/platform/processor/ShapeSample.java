package fullcourt.platform.processor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The keys of some rows of a document: the first, the last, and a few in between. */
final class ShapeSample {
    private static final int ROWS = 16;
    private static final int MOST_KEYS = 300; // a map from ids to values would have no end
    private static final int DEEPEST = 6;
    private final SortedMap<String, Integer> kinds = new TreeMap<>();

    /** Which rows of so many are looked at. */
    static boolean isLookedAt(int index, int rows) {
        return index % Math.max(1, rows / ROWS) == 0 || index == rows - 1;
    }

    /** @param place of the row */
    void add(String place, JsonNode row) {
        walk(place, row, 0);
    }

    private void walk(String place, JsonNode node, int depth) {
        if (node.isObject() && depth < DEEPEST)
            node.propertyStream().forEach(property -> walk(place + "/" + escaped(property.getKey()), property.getValue(), depth + 1));
        else if (node.isArray() && depth < DEEPEST && node.path(0).isContainer())
            walk(place + "/*", node.path(0), depth + 1);
        else if (kinds.size() < MOST_KEYS || kinds.containsKey(place))
            kinds.merge(place, ColumnPlaces.isAbsent(node) ? 0 : JsonKind.of(node).bit(), (one, other) -> one | other);
    }

    private static String escaped(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0 ? key : key.replace("~", "~0").replace("/", "~1");
    }

    /** All that are not among the places that were read. */
    SortedMap<String, Set<JsonKind>> without(Set<String> read) {
        SortedMap<String, Set<JsonKind>> others = new TreeMap<>();
        for (Map.Entry<String, Integer> key : kinds.entrySet()) {
            if (!read.contains(key.getKey()))
                others.put(key.getKey(), JsonKind.of(key.getValue()));
        }
        return others;
    }

    static ShapeSample of(List<RowCollector.ElementRows> elements) {
        ShapeSample sample = new ShapeSample();
        for (int index = 0; index < elements.size(); index++) {
            RowCollector.ElementRows each = elements.get(index);
            if (isLookedAt(index, elements.size()))
                each.rows().stream().limit(1).forEach(row -> sample.add(each.element().path().text(), row));
        }
        return sample;
    }
}
