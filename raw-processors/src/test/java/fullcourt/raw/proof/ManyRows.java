package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.raw.proof.KeyPath.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents with many rows, made from one row of a real one: by trying, it finds a value in the row that makes another row of it when it is
 * another – an id, a name, a day – and counts that up.
 * @param document with rows in an array of its own, directly
 * @param array where the rows are
 * @param varied place in the row, a JSON pointer
 */
record ManyRows(Document document, String array, String varied) {
    private static final int ROOM = 6;
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(.*)");
    private static final Pattern COUNTS = Pattern.compile(".*(Count|_records|_count|total_plays)(/.*)?");

    /** Empty if the document's rows are no list of one kind whose members a single value identifies. */
    static Optional<ManyRows> of(Document document) {
        return document.processor().rows().pointers().stream().flatMap(pointer -> arrays(document, pointer)).flatMap(array -> {
            JsonNode row = last(document.tree().at(array));
            return KeyPath.of(row).values().stream().flatMap(List::stream).map(place -> new ManyRows(document, array, place.pointer()));
        }).filter(ManyRows::givesEachItsRow).findFirst();
    }

    /** The first array that the path with stars leads to. */
    private static Stream<String> arrays(Document document, String pointer) {
        String array = pointer.substring(0, pointer.length() - 2).replace("/*", "/0");
        return document.tree().at(array).isArray() && !document.tree().at(array).isEmpty() ? Stream.of(array) : Stream.of();
    }

    private boolean givesEachItsRow() {
        return document.read(withCopies(3)) instanceof Parsed parsed && parsed.rejected().isEmpty()
                && parsed.rows().size() == Document.rows(document.read(withCopies(0))).size() + 3 * rowsOfOne();
    }

    /** A game's element is three officials. */
    int rowsOfOne() {
        return document.processor().split().map(split -> split.apply(element()).size()).orElse(1);
    }

    private JsonNode element() {
        return last(document.tree().at(array));
    }

    /** Of plays the last one: a game ends with it. */
    private static JsonNode last(JsonNode rows) {
        return rows.get(rows.size() - 1);
    }

    /** The document as it is, and so many more rows, each with another key. */
    JsonNode withCopies(int copies) {
        JsonNode root = document.tree();
        ArrayNode rows = (ArrayNode) root.at(array);
        JsonNode row = last(rows);
        IntStream.rangeClosed(1, copies).forEach(copy -> rows.add(varied(row, copy)));
        correctCounts(root, rows.size());
        return root;
    }

    private JsonNode varied(JsonNode row, int copy) {
        JsonNode copied = row.deepCopy();
        Place place = KeyPath.of(copied).values().stream().flatMap(List::stream).filter(each -> each.pointer().equals(varied)).findFirst()
                .orElseThrow();
        place.set(other(place.value(), copy));
        return copied;
    }

    private static JsonNode other(JsonNode value, int copy) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isIntegralNumber() || (value.isNumber() && Double.isFinite(value.doubleValue())))
            return nodes.numberNode(value.asLong() + 100_000L + copy);
        String text = value.asString("");
        Matcher day = DAY.matcher(text);
        if (text.matches("\\d{1,15}")) // of as many digits, if there is room
            return nodes
                    .stringNode(String.valueOf((text.length() < ROOM ? 1_000_000L : 0L) + Long.parseLong("1" + text) + copy).substring(1));
        return nodes.stringNode(day.matches() ? LocalDate.parse(day.group(1)).minusDays(copy) + day.group(2) : text + letters(copy));
    }

    /** A number as letters: names with digits are refused by some. */
    private static String letters(int number) {
        return "x" + Integer.toString(number, 10).chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0'))).reduce("",
                String::concat);
    }

    /** What the document says of its own length. */
    private static void correctCounts(JsonNode root, int rows) {
        List<List<Place>> counts = KeyPath.of(root).entrySet().stream().filter(entry -> COUNTS.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue).toList();
        counts.stream().flatMap(List::stream).filter(place -> place.value().isNumber() && place.around() instanceof ObjectNode)
                .filter(place -> !place.pointer().contains("/0/")).forEach(place -> place.set(JsonNodeFactory.instance.numberNode(rows)));
    }
}
