package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A document of a feed at the path it had in the bucket. @param origin what a report calls it */
record Document(String origin, String path, byte[] bytes) {
    static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    private static final CsvMapper CSV = new CsvMapper();

    RawProcessor processor() {
        return AllFeeds.processor(path);
    }

    DocumentResult read() {
        return read(bytes);
    }

    DocumentResult read(byte[] other) {
        return AllFeeds.read(path, other);
    }

    DocumentResult read(JsonNode other) {
        return read(JSON.writeValueAsBytes(other));
    }

    /** The document as a tree that may be changed and read again under the same name: a file named .csv may hold JSON. */
    JsonNode tree() {
        if (bytes[0] == '{' || bytes[0] == '[')
            return JSON.readTree(bytes);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        CSV.readerFor(ObjectNode.class).with(CsvSchema.emptySchema().withHeader())
                .<ObjectNode>readValues(new String(bytes, StandardCharsets.UTF_8)).forEachRemaining(root.withArray("rows")::add);
        return root;
    }

    /** The values of the natural key of a row that was read from it. */
    List<Optional<?>> key(Row row) {
        return processor().table().naturalKey().stream().<Optional<?>>map(row::find).toList();
    }

    static List<Row> rows(DocumentResult result) {
        return result instanceof Parsed parsed ? parsed.rows() : List.of();
    }

    static List<RejectedRow> rejected(DocumentResult result) {
        return switch (result) {
            case Parsed parsed -> parsed.rejected();
            case Empty empty -> empty.rejected();
            case Unreadable _ -> List.of();
        };
    }

    @Override
    public String toString() {
        return origin;
    }
}
