package fullcourt.platform.processor;

import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A place that is read in many rows, and what was found there. Of one thread. */
final class ReadPlace {
    private final JsonPointer pointer;
    private final int slot;
    private final PlaceCount found = new PlaceCount();
    private JsonNode last = MissingNode.getInstance();
    private Optional<String> textOfLast = Optional.empty();

    /** @param sought where rows have it of which only sought places were kept */
    ReadPlace(JsonPointer pointer, SoughtPlaces sought) {
        this.pointer = pointer;
        this.slot = sought.slotOf(pointer.toString());
    }

    JsonPointer pointer() {
        return pointer;
    }

    PlaceCount found() {
        return found;
    }

    JsonNode in(DocumentRow row) {
        return row.at(pointer, slot);
    }

    /** What stands here as text; empty if nothing does, or a list or an object. Rows that follow each other are often of one game, one team, one day. */
    Optional<String> text(JsonNode value) {
        boolean isFilled = found.note(value);
        if (value.equals(last))
            return textOfLast;
        last = value;
        textOfLast = isFilled && value.isValueNode() ? Optional.of(value.asString().strip()) : Optional.empty();
        return textOfLast;
    }
}
