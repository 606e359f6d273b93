package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentSchema.Place;
import tools.jackson.databind.JsonNode;

/** Counts what is found at one place while rows are read. Confined to one thread. */
final class PlaceCount {
    private int asked;
    private int there;
    private int filled;
    private int kinds;

    /** @return whether it is filled: absent, null, blank and NaN values are not */
    boolean note(JsonNode value) {
        asked++;
        boolean isFilled = !ColumnPlaces.isAbsent(value);
        if (isFilled) {
            there++;
            filled++;
            kinds |= JsonKind.of(value).bit();
        } else if (!value.isMissingNode()) {
            there++;
        }
        return isFilled;
    }

    /** Whether any reader requested the value at this place. */
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
