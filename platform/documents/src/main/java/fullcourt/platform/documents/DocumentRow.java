package fullcourt.platform.documents;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A row as its document has it: all of it, or what stands at the places that are read. */
sealed interface DocumentRow permits DocumentRow.Whole, SoughtRow {

    /** @param slot where a row of sought places keeps it, or {@link SoughtPlaces#NOWHERE} */
    JsonNode at(JsonPointer pointer, int slot);

    /** All of it: for those who look at more than single values, and to keep a row that was rejected. */
    JsonNode whole();

    record Whole(JsonNode whole) implements DocumentRow {
        @Override
        public JsonNode at(JsonPointer pointer, int slot) {
            return whole.at(pointer);
        }
    }
}
