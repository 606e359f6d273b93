package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.raw.LoadedTable.Delivery;
import fullcourt.raw.proof.KeyPath.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A day's files of one feed: one document as it was seen several times, each time with other numbers, once perhaps before its end. */
record Day(Document document, List<Delivery> deliveries) {
    private static final int BYTES_TO_TRY = 1_000_000;
    private static final Pattern TIME = Pattern.compile("\\d{8}_\\d{6}");
    private static final List<String> TIMES = List.of("20300101_010000", "20300101_020000", "20300101_030000");
    private static final List<List<String>> NOT_OVER = List.of(List.of("\"Final\"", "\"Halftime\""), List.of("\"post\"", "\"in\""),
            List.of("\"gameStatus\":3", "\"gameStatus\":2"), List.of("\"minutes\":\"", "\"minutes\":\"0"));

    /** @param notOver which of them, if any, was seen before the end: it must not replace one that was seen after it */
    static Day of(Document document, int notOver) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int time = 0; time < TIMES.size(); time++) {
            byte[] changed = Document.JSON.writeValueAsBytes(changed(document, time));
            String path = TIME.matcher(document.path()).replaceFirst(TIMES.get(time));
            deliveries.add(new Delivery(path, time + 1, time == notOver ? before(document, changed) : changed));
        }
        return new Day(document, deliveries);
    }

    /** The n-th number of the document that may be another one, raised by one. */
    private static JsonNode changed(Document document, int which) {
        if (which == 0)
            return document.tree();
        Set<List<Optional<?>>> keys = keys(document, document.read());
        List<String> changeable = places(document.tree()).filter(place -> place.value().isNumber()).map(Place::pointer)
                .limit(Math.max(10, BYTES_TO_TRY / document.bytes().length)).filter(pointer -> isAnotherVersion(document, pointer, keys))
                .limit(2).toList();
        return changeable.isEmpty() ? document.tree() : raised(document, changeable.get(which % changeable.size()));
    }

    private static boolean isAnotherVersion(Document document, String pointer, Set<List<Optional<?>>> keys) {
        DocumentResult result = document.read(raised(document, pointer));
        return result instanceof Parsed parsed && parsed.rejected().isEmpty() && keys(document, result).equals(keys)
                && !parsed.rows().equals(Document.rows(document.read()));
    }

    private static JsonNode raised(Document document, String pointer) {
        JsonNode root = document.tree();
        places(root).filter(place -> place.pointer().equals(pointer)).findFirst().orElseThrow()
                .set(JsonNodeFactory.instance.numberNode(root.at(pointer).asInt() + 1));
        return root;
    }

    private static Stream<Place> places(JsonNode root) {
        return KeyPath.of(root).values().stream().flatMap(List::stream);
    }

    /** The same while the game was on, if the feed is one of games and a game can be on. */
    private static byte[] before(Document document, byte[] after) {
        String text = new String(after, StandardCharsets.UTF_8);
        return NOT_OVER.stream().map(change -> text.replace(change.getFirst(), change.getLast()).getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> document.read(bytes) instanceof Parsed parsed && isNotFinal(document, parsed.rows())).findFirst()
                .orElse(after);
    }

    private static boolean isNotFinal(Document document, List<Row> rows) {
        return rows.stream()
                .anyMatch(row -> document.processor().table().finalFlag().flatMap(row::find).filter(isFinal -> !isFinal).isPresent());
    }

    private static Set<List<Optional<?>>> keys(Document document, DocumentResult result) {
        Set<List<Optional<?>>> keys = new HashSet<>();
        Document.rows(result).forEach(row -> keys.add(document.key(row)));
        return keys;
    }

    /** Where its rows are in the table. */
    Set<Partition> partitions() {
        Set<Partition> partitions = new HashSet<>();
        for (Row row : Document.rows(document.read()))
            partitions.add(document.processor().table().partitionColumn().map(day -> Partition.of(row.get(day))).orElse(Partition.ALL));
        return partitions;
    }

    /** A row with where it came from, which says which version of it won. */
    static String written(Row row) {
        return row.schema().columns().stream().filter(column -> !column.name().equals("processed_at")).map(column -> written(row, column))
                .toList()
                .toString();
    }

    private static <T> String written(Row row, Column<T> column) {
        return row.find(column).map(value -> column.type().writer().apply(value).toString()).orElse("-");
    }

    @Override
    public String toString() {
        return document.origin();
    }
}
