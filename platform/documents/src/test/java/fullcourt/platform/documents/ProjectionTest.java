package fullcourt.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

final class ProjectionTest {
    private static final List<String> NAMES = List.of("a", "b", "id", "full_name", "a/b", "0");
    private static final List<String> SCALARS = List.of("7", "-3", "9007199254740993", "123456789012345678901234567890", "1.50", "7e2",
            "NaN",
            "\"owl\"", "\"\"", "\" \\u00e4\\n\"", "true", "false", "null");

    /** Rows follow each other whose names come in other orders, stand twice, or are missing: what was learned of one must not harm the next. */
    @Property(tries = 2_000)
    void whatStandsAtAPlaceIsWhatATreeHas(@ForAll @From("rows") List<String> rows, @ForAll @From("pointers") Set<String> pointers) {
        Projection sought = new Projection(pointers);
        DocumentContent.Text text = text("[" + String.join(", ", rows) + "]");
        try (JsonParser json = JsonDocument.parser(text, ReadingLimits.of(1_000_000))) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            for (String row : rows) {
                assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
                JsonNode[] found = sought.read(json);
                JsonNode tree = tree(row);
                for (String pointer : pointers)
                    assertThat(found[sought.slotOf(pointer)]).as("%s of %s", pointer, row).isEqualTo(tree.at(pointer));
            }
            assertThat(json.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
    }

    @Test
    void anObjectWithoutEndOfNamesIsReadToItsEnd() {
        Projection sought = new Projection(Set.of("/k7", "/k499/x"));
        String many = IntStream.range(0, 500).mapToObj(index -> "\"k%d\":{\"x\":%d}".formatted(index, index))
                .collect(Collectors.joining(",", "{", "}"));
        for (int time = 0; time < 2; time++) {
            try (JsonParser json = JsonDocument.parser(text(many), ReadingLimits.of(1_000_000))) {
                json.nextToken();
                JsonNode[] found = sought.read(json);
                assertThat(found[sought.slotOf("/k7")]).isEqualTo(tree("{\"x\":7}"));
                assertThat(found[sought.slotOf("/k499/x")].intValue()).isEqualTo(499);
                assertThat(json.nextToken()).isNull();
            }
        }
    }

    @Test
    void aRowReadsAValueOutsideTheProjectionFromItsText() {
        String before = "{\"rows\":[";
        String itself = "{\"a\":1,\"b\":{\"c\":2}}";
        ProjectionRow row = new ProjectionRow(new JsonNode[]{tree("5")}, text(before + itself + "]}"), before.length(),
                before.length() + itself.length());
        assertThat(row.at(JsonPointer.compile("/a"), 0).intValue()).isEqualTo(5);
        assertThat(row.at(JsonPointer.compile("/b/c"), Projection.NOWHERE).intValue()).isEqualTo(2);
        assertThat(row.whole()).isEqualTo(tree(itself));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return object(2).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<String>> pointers() {
        Arbitrary<String> step = Arbitraries.of(NAMES).map(name -> "/" + name.replace("/", "~1"));
        return step.list().ofMinSize(1).ofMaxSize(3).map(steps -> String.join("", steps)).set().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<String> object(int depth) {
        Arbitrary<String> name = Arbitraries.of(NAMES).map("\"%s\""::formatted);
        Arbitrary<String> colon = Arbitraries.of(":", " : ");
        return Combinators.combine(name, colon, value(depth)).as((key, between, value) -> key + between + value).list().ofMaxSize(6)
                .map(members -> "{" + String.join(",", members) + "}");
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar = Arbitraries.of(SCALARS);
        if (depth == 0)
            return scalar;
        Arbitrary<String> list = Arbitraries.lazy(() -> value(depth - 1)).list().ofMaxSize(3)
                .map(values -> "[" + String.join(",", values) + "]");
        return Arbitraries.frequencyOf(Tuple.of(4, scalar), Tuple.of(2, Arbitraries.lazy(() -> object(depth - 1))),
                Tuple.of(1, list));
    }

    private static JsonNode tree(String json) {
        DocumentContent.Text text = text(json);
        return JsonDocument.tree(text, 0, text.length());
    }

    /** Behind a byte order mark, so that places in the text are not places in the file. */
    private static DocumentContent.Text text(String json) {
        return new DocumentContent.Text(("\ufeff" + json).getBytes(StandardCharsets.UTF_8), 3);
    }
}
