package fullcourt.platform.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A text of unknown origin as every table and channel takes it: bounded, and without half characters. */
public final class ShortText {
    private ShortText() {}

    /** @return the text; of a longer one the first {@code max} characters and an ellipsis */
    public static String of(String text, int max) {
        String shortened = text.length() > max ? text.substring(0, max) + "…" : text;
        return new String(shortened.getBytes(UTF_8), UTF_8); // cutting may halve a character, and documents contain halves
    }
}
