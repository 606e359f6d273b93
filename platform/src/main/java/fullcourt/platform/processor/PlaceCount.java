package fullcourt.platform.processor;

import fullcourt.platform.processor.DocumentShape.Place;
import tools.jackson.databind.JsonNode;

/** Counts what is found at one place while rows are read. Of one thread. */
final class PlaceCount {
    private int asked;
    private int there;
    private int filled;
    private int kinds;

    /** @return whether nothing is there: absent, null, blank and NaN are the same */
    boolean note(JsonNode value) {
        asked++;
        if (ColumnPlaces.isAbsent(value)) {
            there += value.isMissingNode() ? 0 : 1;
            return true;
        }
        there++;
        filled++;
        kinds |= JsonKind.of(value).bit();
        return false;
    }

    /** Whether anybody wanted to know what stands there. */
    boolean isAsked() {
        return asked > 0;
    }

    PlaceCount plus(PlaceCount other) {
        PlaceCount sum = new PlaceCount();
        sum.asked = asked + other.asked;
        sum.there = there + other.there;
        sum.filled = filled + other.filled;
        sum.kinds = kinds | other.kinds;
        return sum;
    }

    Place place() {
        return new Place(asked, there, filled, JsonKind.of(kinds));
    }
}
