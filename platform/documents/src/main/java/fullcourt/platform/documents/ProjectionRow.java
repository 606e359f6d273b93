package fullcourt.platform.documents;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A row of which only the projection was kept. It is read again from its text if a caller requests more. */
final class ProjectionRow implements DocumentRow {
    private final JsonNode[] found;
    private final DocumentContent.Text document;
    private final int start;
    private final int end;
    private @Nullable JsonNode whole;

    /**
     * @param found values by slot
     * @param start its first byte in the document's text, and the byte after its last one
     */
    ProjectionRow(JsonNode[] found, DocumentContent.Text document, int start, int end) {
        this.found = found;
        this.document = document;
        this.start = start;
        this.end = end;
    }

    @Override
    public JsonNode at(JsonPointer pointer, int slot) {
        return slot == Projection.NOWHERE ? whole().at(pointer) : found[slot];
    }

    @Override
    public JsonNode whole() {
        JsonNode read = whole;
        if (read == null) {
            read = JsonDocument.tree(document, start, end);
            whole = read;
        }
        return read;
    }
}
