package fullcourt.raw.proof;

import fullcourt.raw.proof.KeyPath.Place;
import fullcourt.raw.proof.Mutant.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Every key of a document dropped and every value retyped, once in one row and once in all of them. */
final class Mutants {
    private Mutants() {}

    static List<Mutant> ofTree(JsonNode root) {
        List<Mutant> mutants = new ArrayList<>();
        for (Map.Entry<String, List<Place>> entry : KeyPath.of(root).entrySet()) {
            String path = entry.getKey();
            Place first = entry.getValue().getFirst();
            if (!first.isInList())
                addBoth(mutants, root, path, "dropped", entry.getValue().size(), Place::drop);
            for (Retyping retyping : Retyping.of(first.value()))
                addBoth(mutants, root, path, retyping.name(), entry.getValue().size(), place -> place.set(retyping.apply(place.value())));
        }
        return mutants;
    }

    private static void addBoth(List<Mutant> mutants, JsonNode root, String path, String damage, int places, Consumer<Place> change) {
        mutants.add(new Mutant("%s %s everywhere".formatted(path, damage), path, true, Demand.NO_SILENT_LOSS,
                () -> changed(root, path, change, 0, places)));
        if (places > 1)
            mutants.add(new Mutant("%s %s in one place".formatted(path, damage), path, false, Demand.NO_SILENT_LOSS,
                    () -> changed(root, path, change, places / 2, places / 2 + 1)));
    }

    private static byte[] changed(JsonNode root, String path, Consumer<Place> change, int from, int to) {
        JsonNode copy = root.deepCopy();
        KeyPath.of(copy).get(path).subList(from, to).forEach(change);
        return Document.JSON.writeValueAsBytes(copy);
    }
}
