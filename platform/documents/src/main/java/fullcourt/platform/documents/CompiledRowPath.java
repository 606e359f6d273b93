package fullcourt.platform.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One pointer of a {@link RowPath}, split at its stars: games inside dates inside a schedule are two steps. */
final class CompiledRowPath {
    private final String text;
    private final Optional<String> outermostName;
    private final List<JsonPointer> steps;

    /**
     * @param outermostName only the element of that name in the outermost array counts
     * @throws IllegalArgumentException unless it is a pointer that ends in a star
     */
    CompiledRowPath(String text, Optional<String> outermostName) {
        if (!text.endsWith("/*"))
            throw new IllegalArgumentException("'%s' does not say where rows are: write a JSON pointer that ends in /*.".formatted(text));
        this.text = text;
        this.outermostName = outermostName;
        this.steps = Arrays.stream(text.split("/\\*")).map(JsonPointer::compile).toList();
    }

    static List<CompiledRowPath> of(RowPath rows) {
        return rows.pointers().stream().map(pointer -> new CompiledRowPath(pointer, rows.resultSet())).toList();
    }

    String text() {
        return text;
    }

    /** The way to the array of that depth, from the element around it. */
    JsonPointer step(int depth) {
        return steps.get(depth - 1);
    }

    /** Whether rows are the elements of one list, and that is no document's root. */
    boolean isOneListInAnObject() {
        return depth() == 1 && outermostName.isEmpty() && !steps.getFirst().matches();
    }

    /** How many stars it has. */
    int depth() {
        return steps.size();
    }

    /** Whether it goes through elements like that one. */
    boolean leadsThrough(DocumentElement element) {
        return depth() > element.depth() && steps.subList(0, element.depth()).equals(element.path().steps.subList(0, element.depth()));
    }

    /**
     * What a document has at this path.
     * @throws DocumentRefusedException if that is more than a document may have
     */
    Found find(JsonNode root, DocumentReading reading) {
        Found found = new Found(this, reading);
        descend(root, null, 1, found);
        return found;
    }

    private void descend(JsonNode node, @Nullable DocumentElement enclosing, int depth, Found found) {
        JsonNode array = node.at(step(depth));
        if (!array.isArray()) {
            if (enclosing != null)
                found.addGap(enclosing.without(step(depth)));
            return;
        }
        found.exists |= depth == depth() || array.isEmpty();
        RowHeaders headers = depth == depth() ? headers(node, array) : null;
        int index = 0;
        for (JsonNode element : array) {
            DocumentElement here = new DocumentElement(enclosing, this, depth, index++, new DocumentRow.Whole(element), headers, null);
            if (depth == 1 && !isMeant(element))
                continue;
            if (depth == depth())
                found.add(here);
            else
                descend(element, here, depth + 1, found);
        }
    }

    private boolean isMeant(JsonNode element) {
        return outermostName.isEmpty() || outermostName.get().equals(element.path("name").asString(""));
    }

    private @Nullable RowHeaders headers(JsonNode node, JsonNode rows) {
        JsonPointer around = step(depth()).head();
        return around == null ? null : RowHeaders.beside(rows, node.at(around));
    }

    /** The elements at a path, and those on the way that lead to none; it exists if an innermost array does, or if an outer one is empty. */
    static final class Found {
        private final CompiledRowPath path;
        private final DocumentReading reading;
        private boolean exists;
        private final List<DocumentElement> elements = new ArrayList<>();
        private final List<DocumentElement> gaps = new ArrayList<>();

        private Found(CompiledRowPath path, DocumentReading reading) {
            this.path = path;
            this.reading = reading;
        }

        private void add(DocumentElement element) {
            elements.add(element);
            reading.requireRows(elements.size());
        }

        private void addGap(DocumentElement gap) {
            gaps.add(gap);
            reading.requireRows(gaps.size());
        }

        CompiledRowPath path() {
            return path;
        }

        boolean exists() {
            return exists;
        }

        List<DocumentElement> elements() {
            return elements;
        }

        /** Elements in which the list that leads on to rows is missing. */
        List<DocumentElement> gaps() {
            return gaps;
        }
    }
}
