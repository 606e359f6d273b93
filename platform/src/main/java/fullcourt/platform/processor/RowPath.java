package fullcourt.platform.processor;

import java.util.List;

/**
 * Where in a document the rows are: JSON pointers in which {@code *} stands for "each element of this array".
 * A document that has none of them is of another shape and is quarantined; one that has them with nothing inside is empty.
 */
public record RowPath(List<String> pointers) {

    public static RowPath of(String... pointers) {
        return new RowPath(List.of(pointers));
    }
}
