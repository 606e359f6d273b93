package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.testing.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents that are larger than a scraper has ever written: a bad row among a thousand, and a hundred times the size. */
final class ManyRowsTest {
    private static final int THOUSAND = 1000;
    private static final int TIMES = 100;
    private static final int MAX_COUNT = 10_000;
    private static final List<Grown> GROWN = documents().stream().map(ManyRows::of).flatMap(Optional::stream).map(Grown::of)
            .filter(grown -> grown.rows() > THOUSAND).toList();

    /** @param rows how many of it are loaded; none if so many are refused */
    record Grown(ManyRows many, JsonNode tree, int rows) {

        static Grown of(ManyRows many) {
            JsonNode tree = many.withCopies(THOUSAND);
            return new Grown(many, tree, Document.rows(many.document().read(tree)).size());
        }

        @Override
        public String toString() {
            return many.document().origin();
        }
    }

    static List<Document> documents() {
        return AllFeeds.fixtures().stream().map(path -> new Document(path, path, Fixtures.bytes(path)))
                .filter(document -> !Document.rows(document.read()).isEmpty()).toList();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void ofAThousandRowsOneBadOneIsRejectedAlone(@ForAll @From("grown") Grown grown, @ForAll @IntRange(max = THOUSAND - 1) int which) {
        ManyRows many = grown.many();
        JsonNode root = grown.tree().deepCopy();
        ArrayNode rows = (ArrayNode) root.at(many.array());
        int index = rows.size() - THOUSAND + which;
        rows.set(index, JsonNodeFactory.instance.numberNode(7));
        String pointer = many.array() + "/" + index;
        switch (many.document().read(root)) {
            case Parsed parsed -> {
                assertThat(parsed.rows()).hasSize(grown.rows() - many.rowsOfOne());
                assertThat(parsed.rejected()).singleElement()
                        .satisfies(rejected -> assertThat(rejected.pointer() + "/").startsWith(pointer + "/"));
            }
            case Unreadable refused -> { // a hole in a list that is whole or nothing
                assertThat(many.document().processor().isWholeOrNothing()).as(refused.problem()).isTrue();
                assertThat(refused.problem()).contains(pointer);
            }
            case DocumentResult.Empty empty -> throw new AssertionError("all rows are gone: " + empty);
        }
    }

    @Provide
    Arbitrary<Grown> grown() {
        return Arbitraries.of(GROWN);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHundredTimesTheSizeIsReadInTime(Document document) {
        int rows = Document.rows(document.read()).size();
        Optional<ManyRows> many = ManyRows.of(document);
        int copies = Math.min(MAX_COUNT, rows * TIMES);
        byte[] bytes = Document.JSON.writeValueAsBytes(many.map(each -> each.withCopies(copies)).orElseGet(() -> repeated(document)));
        long start = System.nanoTime();
        DocumentResult result = document.read(bytes);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(10_000);
        if (result instanceof Unreadable refused)
            assertThat(refused.problem()).containsAnyOf("at most", "list", "says of itself", "announces");
        else
            assertThat(Document.rows(result)).hasSize(rows + many.map(each -> copies * each.rowsOfOne()).orElse(0));
    }

    /** Rows without any difference are one row however often they come. */
    private static JsonNode repeated(Document document) {
        JsonNode root = document.tree();
        document.processor().rows().pointers().stream().map(pointer -> root.at(pointer.replace("/*", "/0").replaceFirst("/0$", "")))
                .filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast).forEach(rows -> {
                    List<JsonNode> once = rows.valueStream().toList();
                    IntStream.range(1, TIMES).forEach(_ -> once.forEach(row -> rows.add(row.deepCopy())));
                });
        return root;
    }
}
