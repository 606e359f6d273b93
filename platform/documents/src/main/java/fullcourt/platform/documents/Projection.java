package fullcourt.platform.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The projection of a row that its processor reads, compiled for the parser: it keeps the values at these places and skips the rest, without
 * a tree of the row. A kept value is exactly what it would be in the tree.
 */
final class Projection {
    static final int NOWHERE = -1;
    static final Projection NONE = new Projection(Set.of());
    private final Map<String, Integer> slots = new HashMap<>();
    private final ProjectionNames names;
    private final JsonNode[] nothing;

    /** @param pointers relative to the row, and not the row itself */
    Projection(Set<String> pointers) {
        this.names = ProjectionNames.of("", pointers.stream().map(JsonPointer::compile).toList(), slots);
        this.nothing = new JsonNode[slots.size()];
        Arrays.fill(nothing, MissingNode.getInstance());
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** @return {@link #NOWHERE} if it is not in the projection */
    int slotOf(String pointer) {
        return slots.getOrDefault(pointer, NOWHERE);
    }

    /** Reads an object to its end. @return the value at each place, by slot */
    JsonNode[] read(JsonParser json) {
        JsonNode[] found = nothing.clone();
        names.read(json, found);
        return found;
    }
}
