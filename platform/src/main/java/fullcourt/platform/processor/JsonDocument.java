package fullcourt.platform.processor;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes as the scrapers leave them: bare NaN, a byte order mark and a list around the one document are accepted. */
sealed interface JsonDocument {

    record Tree(JsonNode root) implements JsonDocument {}

    /** @param problem one sentence without the object's name */
    record Broken(String problem) implements JsonDocument {}

    JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    static JsonDocument parse(byte[] bytes) {
        if (bytes.length == 0)
            return new Broken("The file has no content.");
        if (isGzip(bytes))
            return new Broken("The content is gzip-compressed. Store it uncompressed, or with the store's own content encoding.");
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        try {
            JsonNode root = MAPPER.readTree(bytes, start, bytes.length - start);
            return root.isMissingNode() ? new Broken("The file has no content.") : new Tree(root);
        } catch (UnexpectedEndOfInputException cutOff) {
            return new Broken("The document is cut off: it ends at byte %d, line %d, inside an open object, list or text."
                    .formatted(bytes.length, cutOff.getLocation().getLineNr()));
        } catch (JacksonException malformed) {
            return new Broken("The content is not JSON: %s at %s.".formatted(firstSentence(malformed), where(malformed.getLocation())));
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
    }

    private static String firstSentence(JacksonException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage()).lines().findFirst().orElse("unreadable");
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null
                ? "an unknown place"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
