package fullcourt.platform.documents;

import fullcourt.platform.tables.InvalidRowException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * An element of an array on the path to a row, or the row's own.
 * @param depth how many stars of the path lead to it; 1 is the outermost array
 * @param index its position in its array
 * @param headers names its values if it is a list
 * @param missing the path from it to rows, if there are none
 */
record DocumentElement(@Nullable DocumentElement enclosing, CompiledRowPath path, int depth, int index, DocumentRow content,
        @Nullable RowHeaders headers, @Nullable JsonPointer missing) {

    /** The same element, to be rejected because it should lead to rows and does not. */
    DocumentElement without(JsonPointer list) {
        return new DocumentElement(enclosing, path, depth, index, content, headers, list);
    }

    /** Whether the first step of the way to rows is absent or null, and not something else. */
    boolean lacksWhollyWhatIsMissing() {
        return missing != null && ColumnPlaces.isAbsent(content.whole().path(missing.getMatchingProperty()));
    }

    /** Why it cannot be read as a row; empty if it can. */
    Optional<InvalidRowException> problem() {
        return missing == null
                ? Optional.ofNullable(headers).flatMap(names -> names.problemWith(content.whole()))
                        .map(why -> new InvalidRowException("", why))
                : Optional.of(new InvalidRowException(missing.toString(), "there is no list of rows"));
    }

    /** The element as a row whose values have names, if it has no problem. */
    DocumentRow row() {
        return headers == null ? content : new DocumentRow.Whole(headers.named(content.whole()));
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
