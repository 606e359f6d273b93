package fullcourt.platform.documents;

import fullcourt.platform.tables.InvalidRowException;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A place that is read in many rows, and the values found there. Confined to one thread. */
final class ReadPlace {
    private final JsonPointer pointer;
    private final int slot;
    private final PlaceCount found = new PlaceCount();
    private JsonNode last = MissingNode.getInstance();
    private Optional<String> textOfLast = Optional.empty();

    /** @param sought where rows have it of which only the projection was kept */
    ReadPlace(JsonPointer pointer, Projection sought) {
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

    /**
     * The value as text; empty if there is none, or a list or an object. Consecutive rows are often of one game, one team, one day.
     * @param at where in the row it is, for the reason of a rejection; empty if it is around the row
     * @throws InvalidRowException for NaN and an infinite number, and for a text that is too long for any column
     */
    Optional<String> text(JsonNode value, String at) {
        boolean isFilled = found.note(value);
        if (value.equals(last))
            return textOfLast;
        Optional<String> text = isFilled && value.isValueNode() ? Optional.of(checked(value, at)) : Optional.empty();
        last = value;
        textOfLast = text;
        return text;
    }

    private String checked(JsonNode value, String at) {
        if (ColumnPlaces.isNoNumber(value))
            throw new InvalidRowException(at, "%s is %s, accepted is a finite number".formatted(pointer, value.asString()));
        String text = value.asString();
        TextLength.require(at, pointer, text);
        return text.strip();
    }
}
