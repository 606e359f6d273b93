package fullcourt.raw.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A document in which hosts and visitors have changed places: whatever it says of one under its own key, it says of the other. */
final class Sides {
    private static final List<String> HOME = List.of("home", "Home", "HOME");
    private static final List<List<String>> AWAY = List.of(List.of("away", "visitor", "road"), List.of("Away", "Visitor", "Road"),
            List.of("AWAY", "VISITOR", "ROAD"));

    private Sides() {}

    /** Empty if the document says nothing of sides. */
    static Optional<JsonNode> swapped(JsonNode root) {
        JsonNode copy = root.deepCopy();
        return swap(copy) ? Optional.of(copy) : Optional.empty();
    }

    private static boolean swap(JsonNode node) {
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            for (String key : object.propertyNames().stream().toList())
                changed |= swap(object, key);
        }
        for (JsonNode child : node)
            changed |= swap(child);
        return changed;
    }

    private static boolean swap(ObjectNode object, String key) {
        Optional<String> other = counterparts(key).filter(object::has).findFirst();
        if (other.isPresent()) {
            JsonNode home = object.get(key);
            object.set(key, object.get(other.get()));
            object.set(other.get(), home);
            return true;
        }
        return swapWord(object, key);
    }

    /** {@code "homeAway": "home"}. */
    private static boolean swapWord(ObjectNode object, String key) {
        String word = object.path(key).asString("");
        if (!word.equals("home") && !word.equals("away"))
            return false;
        object.set(key, StringNode.valueOf(word.equals("home") ? "away" : "home"));
        return true;
    }

    private static Stream<String> counterparts(String key) {
        return Stream.iterate(0, form -> form + 1).limit(HOME.size()).filter(form -> key.contains(HOME.get(form)))
                .flatMap(form -> AWAY.get(form).stream().map(away -> key.replace(HOME.get(form), away)));
    }

    /** For lists in which the order says it: the two teams of a game. */
    static JsonNode reversed(JsonNode root, String pointer) {
        JsonNode copy = root.deepCopy();
        ArrayNode list = (ArrayNode) copy.at(pointer);
        list.add(list.remove(0));
        return copy;
    }
}
