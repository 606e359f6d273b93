package fullcourt.platform.documents;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A row of a document: all of it, or its projection. */
sealed interface DocumentRow permits DocumentRow.Whole, ProjectionRow {

    /** @param slot where the projection keeps it, or {@link Projection#NOWHERE} */
    JsonNode at(JsonPointer pointer, int slot);

    /** The whole row: for code that reads more than single values, and to keep a rejected row. */
    JsonNode whole();

    record Whole(JsonNode whole) implements DocumentRow {
        @Override
        public JsonNode at(JsonPointer pointer, int slot) {
            return whole.at(pointer);
        }
    }
}
