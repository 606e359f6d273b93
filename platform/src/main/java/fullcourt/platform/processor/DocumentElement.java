package fullcourt.platform.processor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An element of an array on the way to a row, or the row's own.
 * @param depth how many stars of the path lead to it; 1 is the outermost array
 * @param index its position in its array
 * @param headers names its values if it is a list
 */
record DocumentElement(@Nullable DocumentElement enclosing, CompiledRowPath path, int depth, int index, JsonNode node,
        @Nullable RowHeaders headers) {

    /** Why it cannot be read as a row; empty if it can. */
    Optional<String> problem() {
        return headers == null ? Optional.empty() : headers.problemWith(node);
    }

    /** The element as a row whose values have names, if it has no problem. */
    JsonNode row() {
        return headers == null ? node : headers.named(node);
    }

    /** The element around this one, or itself, that {@code wanted} stars lead to. */
    DocumentElement at(int wanted) {
        DocumentElement element = this;
        while (element.enclosing != null && element.depth > wanted)
            element = element.enclosing;
        return element;
    }

    /** From the document's root: {@code /boxScores/3/home_team/players/0}. */
    String pointer() {
        String before = enclosing == null ? "" : enclosing.pointer();
        return before + path.step(depth).toString() + "/" + index;
    }
}
