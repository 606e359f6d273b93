package fullcourt.platform.documents;

import fullcourt.platform.tables.InvalidRowException;
import tools.jackson.databind.JsonNode;

/** How long the text of one value may be. The longest that a feed has sent has 411 characters. */
final class TextLength {
    static final int MAX = 4_000;

    private TextLength() {}

    static boolean isTooLong(JsonNode value) {
        return value.isString() && value.stringValue().length() > MAX;
    }

    /**
     * @param at where in the row it is; empty if it is around the row
     * @param name of the column or the place
     */
    static void require(String at, Object name, String text) {
        if (text.length() > MAX)
            throw new InvalidRowException(at,
                    "%s has %,d characters, accepted are at most %,d".formatted(name, text.length(), MAX));
    }
}
