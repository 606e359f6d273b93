package fullcourt.platform.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One pointer of a {@link RowPath}, cut at its stars: games inside dates inside a schedule are two steps. */
final class CompiledRowPath {
    private final String text;
    private final List<JsonPointer> steps;

    /** @throws IllegalArgumentException unless it is a pointer that ends in a star */
    CompiledRowPath(String text) {
        if (!text.endsWith("/*"))
            throw new IllegalArgumentException("'%s' does not say where rows are: write a JSON pointer that ends in /*.".formatted(text));
        this.text = text;
        this.steps = Arrays.stream(text.split("/\\*")).map(JsonPointer::compile).toList();
    }

    String text() {
        return text;
    }

    /** The way to the array of that depth, from the element around it. */
    JsonPointer step(int depth) {
        return steps.get(depth - 1);
    }

    /** How many stars it has. */
    int depth() {
        return steps.size();
    }

    /** What a document has at this path. */
    Found find(JsonNode root) {
        Found found = new Found();
        descend(root, null, 1, found);
        return found;
    }

    private void descend(JsonNode node, @Nullable DocumentElement enclosing, int depth, Found found) {
        JsonNode array = node.at(step(depth));
        if (!array.isArray())
            return;
        found.exists |= depth == depth() || array.isEmpty();
        int index = 0;
        for (JsonNode element : array) {
            DocumentElement here = new DocumentElement(enclosing, this, depth, index++, element);
            if (depth == depth())
                found.elements.add(here);
            else
                descend(element, here, depth + 1, found);
        }
    }

    /** The elements at a path; it exists if an innermost array does, or if an outer one is empty. */
    static final class Found {
        private boolean exists;
        private final List<DocumentElement> elements = new ArrayList<>();

        boolean exists() {
            return exists;
        }

        List<DocumentElement> elements() {
            return elements;
        }
    }
}
