package fullcourt.raw.proof;

import fullcourt.raw.proof.KeyPath.Place;
import fullcourt.raw.proof.Mutant.Demand;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Every key of a document dropped and every value retyped, once in one row and once in all of them. */
final class Mutants {
    private static final String RESULT_SET = "/resultSets/0";
    private static final String ROWS = "/resultSets/*/rowSet";

    private Mutants() {}

    static List<Mutant> ofTree(JsonNode root) {
        return Stream.concat(KeyPath.of(root).entrySet().stream().flatMap(entry -> of(root, entry.getKey(), entry.getValue())),
                ofColumns(root)).toList();
    }

    /** Columns of result sets that the provider no longer sends: the header and all values of it. */
    private static Stream<Mutant> ofColumns(JsonNode root) {
        int width = root.at(RESULT_SET + "/headers").size();
        return IntStream.range(0, width).mapToObj(column -> {
            String header = root.at(RESULT_SET + "/headers/" + column).asString();
            return new Mutant("the column %s dropped".formatted(header), ROWS + "/*/" + header, false, true, true, Demand.NO_SILENT_LOSS,
                    () -> withoutColumn(root.deepCopy(), column));
        });
    }

    private static byte[] withoutColumn(JsonNode copy, int column) {
        ((ArrayNode) copy.at(RESULT_SET + "/headers")).remove(column);
        copy.at(RESULT_SET + "/rowSet").forEach(row -> ((ArrayNode) row).remove(column));
        return Document.JSON.writeValueAsBytes(copy);
    }

    private static Stream<Mutant> of(JsonNode root, String path, List<Place> places) {
        JsonNode value = places.getFirst().value();
        Stream<Mutant> dropped = places.getFirst().isInList() ? Stream.of() : both(root, path, places, "dropped", true, Place::drop);
        return Stream.concat(dropped, Retyping.of(value).stream().flatMap(retyping -> both(root, path, places, retyping.name(),
                retyping == Retyping.ANY_TO_NULL, place -> place.set(retyping.apply(place.value())))));
    }

    /** Everywhere, and in the middle one of several places. */
    private static Stream<Mutant> both(JsonNode root, String path, List<Place> places, String damage, boolean takesAway,
            Consumer<Place> change) {
        int middle = places.size() / 2;
        boolean isContainer = places.get(middle).value().isContainer();
        Mutant everywhere = new Mutant("%s %s everywhere".formatted(path, damage), path, isContainer, true, takesAway,
                Demand.NO_SILENT_LOSS, () -> changed(root, path, change, 0, places.size()));
        Mutant once = new Mutant("%s %s once".formatted(path, damage), path, isContainer, false, takesAway, Demand.NO_SILENT_LOSS,
                () -> changed(root, path, change, middle, middle + 1));
        return places.size() == 1 ? Stream.of(everywhere) : Stream.of(everywhere, once);
    }

    private static byte[] changed(JsonNode root, String path, Consumer<Place> change, int from, int to) {
        JsonNode copy = root.deepCopy();
        Objects.requireNonNull(KeyPath.of(copy).get(path)).subList(from, to).forEach(change);
        return Document.JSON.writeValueAsBytes(copy);
    }
}
