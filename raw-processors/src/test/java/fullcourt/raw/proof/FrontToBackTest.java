package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.routing.Route;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A document that is one list of rows is read front to back, and not as a tree. Wrapped in a list it is read as a tree: both ways must give the same rows,
 * the same rejected ones and the same shape, damaged or not.
 */
final class FrontToBackTest {
    private static final int MAX_MUTANTS = 60;
    private static final int MANY_ROWS = 1_500;

    static Stream<Document> fixtures() {
        return AllFeeds.fixtures().stream().map(path -> new Document(path, path, Fixtures.bytes(path))).filter(FrontToBackTest::isObject);
    }

    static Stream<SampleBucket.Sample> samples() {
        return SampleBucket.ALL.stream().filter(sample -> AllFeeds.route(sample.path()) instanceof Route.To);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bothWaysGiveTheSame(Document document) {
        assertThat(examined(document, document.bytes())).isEqualTo(examined(document, wrapped(document.bytes())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothWaysGiveTheSameOfAWholeDocument(SampleBucket.Sample sample) {
        Document document = new Document(sample.file(), sample.path(), Samples.bytes(sample.file()));
        if (isObject(document))
            bothWaysGiveTheSame(document);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void bothWaysGiveTheSameOfADamagedDocument(Document document) {
        List<Mutant> mutants = Mutants.ofTree(document.tree());
        int step = Math.ceilDiv(mutants.size(), MAX_MUTANTS);
        IntStream.range(0, mutants.size()).filter(index -> index % step == 0).mapToObj(mutants::get).forEach(mutant -> {
            byte[] bytes = mutant.bytes().get();
            assertThat(examined(document, bytes)).as(mutant.damage()).isEqualTo(examined(document, wrapped(bytes)));
        });
    }

    /** The first rows are trees, and of later ones only the projection is kept: damaged ones among them must give the same result. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void bothWaysGiveTheSameOfManyRows(Document document) {
        ManyRows.of(document).ifPresent(many -> {
            JsonNode tree = many.withCopies(MANY_ROWS);
            List<JsonNode> damaged = damaged(tree.at(many.array()).get(MANY_ROWS));
            for (int from = 0; from < damaged.size(); from += MAX_MUTANTS) {
                List<JsonNode> some = damaged.subList(from, Math.min(damaged.size(), from + MAX_MUTANTS));
                JsonNode root = tree.deepCopy();
                some.forEach(((ArrayNode) root.at(many.array()))::add);
                byte[] bytes = Document.JSON.writeValueAsBytes(root);
                assertThat(examined(document, bytes)).as("from the damaged row %d", from).isEqualTo(examined(document, wrapped(bytes)))
                        .isEqualTo(examined(document, marked(bytes)));
            }
        });
    }

    private static List<JsonNode> damaged(JsonNode row) {
        return Mutants.ofTree(row).stream().map(mutant -> Document.JSON.readTree(mutant.bytes().get())).toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void ofAKeyThatStandsTwiceTheLastCountsBothWays(Document document) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8).stripTrailing();
        document.tree().propertyNames().forEach(name -> {
            byte[] twice = (text.substring(0, text.length() - 1) + ",\"" + name + "\":5}").getBytes(StandardCharsets.UTF_8);
            assertThat(examined(document, twice)).as(name).isEqualTo(examined(document, wrapped(twice)));
        });
    }

    private static boolean isObject(Document document) {
        return document.bytes()[0] == '{';
    }

    private static DocumentReader.Examined examined(Document document, byte[] bytes) {
        return Fixtures.reader().examine(document.processor(), Fixtures.file(document.path()), bytes);
    }

    /** Behind a byte order mark, which moves every place in the file. */
    private static byte[] marked(byte[] bytes) {
        return ("\ufeff" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrapped(byte[] bytes) {
        byte[] list = new byte[bytes.length + 2];
        list[0] = '[';
        System.arraycopy(bytes, 0, list, 1, bytes.length);
        list[list.length - 1] = ']';
        return list;
    }
}
