package fullcourt.platform.processor;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A place that is read in many rows, and what was found there. Of one thread.
 * @param slot where rows have it of which only sought places were kept
 */
record ReadPlace(JsonPointer pointer, int slot, PlaceCount found) {

    static ReadPlace of(String pointer, SoughtPlaces sought) {
        return new ReadPlace(JsonPointer.compile(pointer), sought.slotOf(pointer), new PlaceCount());
    }

    JsonNode in(DocumentRow row) {
        return row.at(pointer, slot);
    }
}
