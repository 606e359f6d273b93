package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Implausible documents, made of the words and values of a real one: they get far into a processor. */
final class AnyInputTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, JsonNode> TREES = new ConcurrentHashMap<>();

    /** @param chance in percent that a value is exchanged with another */
    @Property(tries = 1500)
    void scrambledDocumentsEndInTimeWithASentence(@ForAll @From("fixtures") String path, @ForAll @From("chances") int chance,
            @ForAll long seed) {
        byte[] bytes = Document.JSON.writeValueAsBytes(scrambled(path, chance, new Random(seed)));
        long start = System.nanoTime();
        DocumentResult result = AllFeeds.read(path, bytes);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isLessThan(5000);
        if (result instanceof Unreadable(String problem))
            assertThat(problem).endsWith(".");
        assertThat(Document.rejected(result)).allSatisfy(rejected -> assertThat(rejected.pointer()).startsWith("/"));
    }

    /** Exchanges values with others, and extends lists by values from elsewhere. */
    private static JsonNode scrambled(String path, int chance, Random random) {
        JsonNode root = TREES.computeIfAbsent(path, _ -> new Document(path, path, Fixtures.bytes(path)).tree()).deepCopy();
        List<JsonNode> pool = new ArrayList<>(List.of(NODES.nullNode(), NODES.arrayNode(), NODES.objectNode(), NODES.stringNode("")));
        KeyPath.of(root).values().stream().limit(200).forEach(places -> pool.add(places.getFirst().value().deepCopy()));
        change(root, pool, chance, random);
        return root;
    }

    private static void change(JsonNode node, List<JsonNode> pool, int chance, Random random) {
        switch (node) {
            case ObjectNode object -> object.propertyNames().stream().toList().forEach(key -> {
                if (random.nextInt(100) < chance)
                    object.set(key, pool.get(random.nextInt(pool.size())).deepCopy());
                else
                    change(object.get(key), pool, chance, random);
            });
            case ArrayNode array -> {
                array.forEach(element -> change(element, pool, chance, random));
                if (random.nextInt(100) < chance)
                    array.add(pool.get(random.nextInt(pool.size())).deepCopy());
            }
            default -> {
            }
        }
    }

    @Provide
    Arbitrary<String> fixtures() {
        return Arbitraries.of(AllFeeds.fixtures());
    }

    @Provide
    Arbitrary<Integer> chances() {
        return Arbitraries.of(1, 3, 10, 30);
    }
}
