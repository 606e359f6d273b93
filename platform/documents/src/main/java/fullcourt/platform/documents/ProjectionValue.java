package fullcourt.platform.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** A value of the projection, or one that contains some. Its slots are consecutive: its own if it has one, then those of the values inside. */
final class ProjectionValue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final int firstSlot;
    private final JsonPointer[] pointers; // from the value, by slot
    private final @Nullable ProjectionNames inside; // null if the value is needed as a whole, or nothing inside it is

    private ProjectionValue(int firstSlot, JsonPointer[] pointers, @Nullable ProjectionNames inside) {
        this.firstSlot = firstSlot;
        this.pointers = pointers;
        this.inside = inside;
    }

    /** @param around place of the object that holds the value @param pointers from there, which all begin with its name */
    static ProjectionValue of(String around, List<JsonPointer> pointers, Map<String, Integer> slots) {
        List<JsonPointer> tails = pointers.stream().map(JsonPointer::tail).toList();
        String place = around + withoutEnd(pointers.getFirst().toString(), tails.getFirst().toString());
        int firstSlot = slots.size();
        boolean isItselfSought = tails.stream().anyMatch(JsonPointer::matches);
        ProjectionNames inside = isItselfSought ? null : ProjectionNames.of(place, tails, slots);
        if (isItselfSought)
            tails.forEach(tail -> slots.put(place + tail, slots.size()));
        JsonPointer[] bySlot = tails.stream().sorted(Comparator.comparing(tail -> slots.get(place + tail))).toArray(JsonPointer[]::new);
        return new ProjectionValue(firstSlot, bySlot, inside);
    }

    private static String withoutEnd(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    /** Reads the value at the parser's position. If a name occurs twice the later value counts, as in a tree. */
    void read(JsonParser json, JsonNode[] found) {
        if (inside != null && json.currentToken() == JsonToken.START_OBJECT) {
            Arrays.fill(found, firstSlot, firstSlot + pointers.length, MissingNode.getInstance());
            inside.read(json, found);
            return;
        }
        JsonNode value = node(json);
        for (int index = 0; index < pointers.length; index++)
            found[firstSlot + index] = value.at(pointers[index]);
    }

    /** The mapper's result, without its preparations where they would take longer than the value. */
    private static JsonNode node(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> NODES.stringNode(json.getString());
            case VALUE_NUMBER_INT -> json.getNumberType() == NumberType.INT ? NODES.numberNode(json.getIntValue()) : json.readValueAsTree();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> json.readValueAsTree();
        };
    }
}
