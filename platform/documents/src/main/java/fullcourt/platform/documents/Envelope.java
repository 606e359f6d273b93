package fullcourt.platform.documents;

import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The part of a document around its rows: all of it, or as much as has been read so far. */
final class Envelope {
    private final JsonNode root;
    private final Optional<String> rowsAt;
    private boolean isComplete;

    private Envelope(JsonNode root, Optional<String> rowsAt, boolean isComplete) {
        this.root = root;
        this.rowsAt = rowsAt;
        this.isComplete = isComplete;
    }

    /** A whole document, its rows included. */
    static Envelope of(JsonNode root) {
        return new Envelope(root, Optional.empty(), true);
    }

    /** A document that is being read. @param root grows @param rowsAt the list that is never part of it */
    static Envelope growing(JsonNode root, String rowsAt) {
        return new Envelope(root, Optional.of(rowsAt), false);
    }

    /** The document has been read to its end. */
    void complete() {
        isComplete = true;
    }

    /** @throws ReadAsTreeException if the value was not read and may be elsewhere in the document */
    JsonNode at(JsonPointer pointer) {
        JsonNode value = root.at(pointer);
        if (value.isMissingNode() && !isKnown(pointer.toString()))
            throw new ReadAsTreeException(pointer.toString());
        return value;
    }

    private boolean isKnown(String pointer) {
        return isComplete && rowsAt.filter(pointer::startsWith).isEmpty();
    }
}
