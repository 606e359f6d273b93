package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentTree.Broken;
import fullcourt.platform.documents.DocumentTree.Tree;
import fullcourt.platform.tables.ShortText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the scrapers write it: bare NaN and Infinity are accepted, and count as null wherever a value is read. */
final class JsonDocument {
    static final int MAX_DEPTH = 100;
    private static final int MAX_MESSAGE = 160;
    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_NUMBER = 1_000;
    private static final int MAX_NAME = 1_000;
    private static final long ANY_NUMBER = -1;
    private static final JsonMapper MAPPER = mapper(ANY_NUMBER);
    private static final String MAX_WORD = "Infinity";
    /** Beginnings of values that the parser does not recognise; ".0" represents the decimals of a number. */
    private static final List<String> WORDS = List.of("true", "false", "null", "NaN", MAX_WORD, ".0");

    private JsonDocument() {}

    private static JsonMapper mapper(long tokens) {
        StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxStringLength(MAX_TEXT)
                .maxNumberLength(MAX_NUMBER).maxNameLength(MAX_NAME).maxTokenCount(tokens).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    }

    /** A text has at least a byte for each token: those of a short one need not be counted. */
    private static JsonMapper mapper(DocumentContent.Text text, ReadingLimits limits) {
        return text.length() <= limits.tokens() ? MAPPER : mapper(limits.tokens());
    }

    static JsonParser parser(DocumentContent.Text text, ReadingLimits limits) {
        return mapper(text, limits).createParser(text.bytes(), text.start(), text.length());
    }

    /** A part of a document that has been parsed before. @param start from the text's beginning, like the end */
    static JsonNode tree(DocumentContent.Text text, int start, int end) {
        return MAPPER.readTree(text.bytes(), text.start() + start, end - start);
    }

    static DocumentTree parse(DocumentContent.Text text, ReadingLimits limits) {
        try {
            JsonNode root = mapper(text, limits).readTree(text.bytes(), text.start(), text.length());
            return root.isMissingNode() ? new Broken("The file has no content.") : new Tree(root);
        } catch (StreamConstraintsException beyond) {
            return new Broken(beyondLimit(firstLine(beyond), limits));
        } catch (JacksonException malformed) {
            return new Broken(isCutOff(malformed, text)
                    ? "The document is cut off: it ends at byte %d, line %d, inside an open object, list or text."
                            .formatted(text.bytes().length, malformed.getLocation().getLineNr())
                    : "The content is not JSON: %s at %s.".formatted(firstLine(malformed), where(malformed.getLocation())));
        }
    }

    /** The problem in plain words; the parser's own are for programmers. */
    private static String beyondLimit(String said, ReadingLimits limits) {
        if (said.contains("nesting depth"))
            return "The document is nested deeper than %d levels. Upload it as the provider sends it.".formatted(MAX_DEPTH);
        if (said.contains("oken count"))
            return "The document has more than %,d values, names and brackets, which is what this process has memory for. Split it and upload the parts, or give Java more memory (-Xmx)."
                    .formatted(limits.tokens());
        return "The document has a text, name or number that is longer than any feed has: %s.".formatted(said);
    }

    /** The parser says so of most cuts; half a word is to it no word. */
    private static boolean isCutOff(JacksonException malformed, DocumentContent.Text text) {
        if (firstLine(malformed).startsWith("Unexpected end-of-input"))
            return true;
        TokenStreamLocation location = malformed.getLocation();
        if (location == null || location.getByteOffset() < 0 || text.length() - location.getByteOffset() > MAX_WORD.length())
            return false;
        int from = (int) location.getByteOffset();
        String rest = new String(text.bytes(), text.start() + from, text.length() - from, StandardCharsets.UTF_8);
        return WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    static String firstLine(JacksonException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage()).lines().findFirst().orElse("unreadable");
        return ShortText.of(message, MAX_MESSAGE);
    }

    private static String where(@Nullable TokenStreamLocation location) {
        return location == null
                ? "an unknown place"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
