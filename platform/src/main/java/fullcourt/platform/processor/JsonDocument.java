package fullcourt.platform.processor;

import fullcourt.platform.processor.DocumentTree.Broken;
import fullcourt.platform.processor.DocumentTree.Tree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the scrapers leave it: bare NaN and Infinity are accepted, and count as null wherever a value is asked for. */
final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private JsonDocument() {}

    static JsonParser parser(DocumentContent.Text text) {
        return MAPPER.createParser(text.bytes(), text.start(), text.length());
    }

    static DocumentTree parse(DocumentContent.Text text) {
        try {
            JsonNode root = MAPPER.readTree(text.bytes(), text.start(), text.length());
            return root.isMissingNode() ? new Broken("The file has no content.") : new Tree(root);
        } catch (UnexpectedEndOfInputException cutOff) {
            return new Broken("The document is cut off: it ends at byte %d, line %d, inside an open object, list or text."
                    .formatted(text.bytes().length, cutOff.getLocation().getLineNr()));
        } catch (JacksonException malformed) {
            return new Broken("The content is not JSON: %s at %s.".formatted(firstLine(malformed), where(malformed.getLocation())));
        }
    }

    static String firstLine(JacksonException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage()).lines().findFirst().orElse("unreadable");
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null
                ? "an unknown place"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
