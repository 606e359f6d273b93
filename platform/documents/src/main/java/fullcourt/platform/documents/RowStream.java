package fullcourt.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Streams a document that is one list of rows with little around it: a few rows are read and released while they are still in the processor's
 * caches (decision 014). The first ones are trees; of the others only the projection that the first ones needed is kept (decision 016). The result must be
 * that of one tree of the whole, so any unusual document is left to that.
 */
final class RowStream {
    private static final int ELEMENTS_AT_ONCE = 64;
    private final DocumentContent.Text text;
    private final JsonParser json;
    private final CompiledRowPath path;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Envelope around;
    private final RowAssembler rows;
    private boolean isListFound;

    private RowStream(DocumentContent.Text text, JsonParser json, CompiledRowPath path, DocumentReading reading) {
        this.text = text;
        this.json = json;
        this.path = path;
        this.around = Envelope.growing(root, path.step(1).toString());
        this.rows = new RowAssembler(reading, around);
    }

    /**
     * @return empty unless rows were found at their usual place
     * @throws DocumentRefusedException if it exceeds its limits
     * @throws ReadAsTreeException if only the whole tree can decide
     * @throws JacksonException if it is no JSON, even after the rows
     */
    static Optional<RowAssembler> read(DocumentReading reading, List<CompiledRowPath> paths, DocumentContent.Text text) {
        if (paths.size() != 1 || !paths.getFirst().isOneListInAnObject())
            return Optional.empty();
        try (JsonParser json = JsonDocument.parser(text, reading.limits())) {
            RowStream stream = new RowStream(text, json, paths.getFirst(), reading);
            stream.readOrAbandon();
            return Optional.of(stream.rows).filter(rows -> rows.found() > 0);
        }
    }

    private void readOrAbandon() {
        try {
            read();
        } catch (RuntimeException | Error refused) {
            rows.abandon();
            throw refused;
        }
    }

    private void read() {
        require(json.nextToken() == JsonToken.START_OBJECT, "no object");
        readObject(root, path.step(1));
        require(rows.isCutShort() || json.nextToken() == null, "more than one document");
        around.complete();
    }

    private void readObject(ObjectNode object, JsonPointer toList) {
        for (String name = json.nextName(); name != null; name = rows.isCutShort() ? null : json.nextName()) {
            JsonToken value = json.nextToken();
            boolean leadsOn = toList.matchesProperty(name);
            require(!object.has(name) && !(leadsOn && isListFound), "a key that stands twice");
            if (leadsOn && value == JsonToken.START_ARRAY && toList.tail().matches())
                readList();
            else if (leadsOn && value == JsonToken.START_OBJECT)
                readObject(object.putObject(name), toList.tail());
            else
                object.set(name, json.<JsonNode>readValueAsTree());
        }
    }

    private void readList() {
        isListFound = true;
        List<DocumentElement> elements = new ArrayList<>(ELEMENTS_AT_ONCE);
        Projection sought = rows.sought();
        int index = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            require(token != JsonToken.START_ARRAY, "rows whose values may be named elsewhere");
            elements.add(new DocumentElement(null, path, 1, index++, row(sought), null, null));
            if (elements.size() == ELEMENTS_AT_ONCE) {
                rows.add(elements, sought);
                if (rows.isRefusalCertain(elementsToCome()))
                    break;
                elements = new ArrayList<>(ELEMENTS_AT_ONCE);
                sought = rows.sought();
            }
        }
        if (!rows.isCutShort())
            rows.add(elements, sought);
        rows.finish();
    }

    /** Whether the rest of the text can hold no further good rows. */
    private long elementsToCome() {
        return (text.length() - json.currentLocation().getByteOffset()) / rows.leastBytesOfARow();
    }

    private DocumentRow row(Projection sought) {
        if (sought.isEmpty() || json.currentToken() != JsonToken.START_OBJECT)
            return new DocumentRow.Whole(json.readValueAsTree());
        int start = (int) json.currentTokenLocation().getByteOffset();
        JsonNode[] found = sought.read(json);
        return new ProjectionRow(found, text, start, (int) json.currentLocation().getByteOffset());
    }

    private static void require(boolean isUsual, String what) {
        if (!isUsual)
            throw new ReadAsTreeException(what);
    }
}
