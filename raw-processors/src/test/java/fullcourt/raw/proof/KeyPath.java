package fullcourt.raw.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places of a document that mean the same: {@code /stats/*}{@code /player/id} is one, however many rows there are. Lists that are rows with
 * headers beside them have their values numbered, as keys have names.
 */
final class KeyPath {
    private KeyPath() {}

    /** One place: the object or list around it, and the key or number in it. */
    record Place(JsonNode around, String key, String pointer) {

        JsonNode value() {
            return around instanceof ArrayNode array ? array.get(Integer.parseInt(key)) : around.get(key);
        }

        void set(JsonNode value) {
            switch (around) {
                case ArrayNode array -> array.set(Integer.parseInt(key), value);
                case ObjectNode object -> object.set(key, value);
                default -> throw new IllegalStateException("nothing can be in " + around);
            }
        }

        void drop() {
            switch (around) {
                case ArrayNode array -> array.remove(Integer.parseInt(key));
                case ObjectNode object -> object.remove(key);
                default -> throw new IllegalStateException("nothing can be in " + around);
            }
        }

        boolean isInList() {
            return around.isArray();
        }
    }

    /** All places of the document by their path with {@code *} for "each", in the document's order. */
    static Map<String, List<Place>> of(JsonNode root) {
        Map<String, List<Place>> found = new LinkedHashMap<>();
        collect(root, "", "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, String pointer, Map<String, List<Place>> found) {
        switch (node) {
            case ObjectNode object -> object.propertyNames().stream().toList()
                    .forEach(key -> add(new Place(object, key, pointer + "/" + escaped(key)), path + "/" + escaped(key), found));
            case ArrayNode array -> IntStream.range(0, array.size()).forEach(index -> add(
                    new Place(array, String.valueOf(index), pointer + "/" + index), path + (isRow(path) ? "/" + index : "/*"), found));
            default -> {
            }
        }
    }

    private static boolean isRow(String path) {
        return path.endsWith("/rowSet/*");
    }

    private static void add(Place place, String path, Map<String, List<Place>> found) {
        found.computeIfAbsent(path, _ -> new ArrayList<>()).add(place);
        collect(place.value(), path, place.pointer(), found);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
