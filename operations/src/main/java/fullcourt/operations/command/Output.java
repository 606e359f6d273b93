package fullcourt.operations.command;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Where a verb writes. Rows and lines are results; progress is for whoever watches. */
public interface Output {

    /** One row of the result: texts, numbers, truths and nulls by column; all rows of one table have the same columns. */
    void row(SequencedMap<String, ? extends @Nullable Object> columns);

    /** One row of the result: the components of a record, named in snake_case. */
    default void row(Record row) {
        row(Columns.of(row));
    }

    /** One line of the result that is no row. */
    void line(String text);

    /** How far it is; may be dropped. */
    void progress(String text);

    /** What a person at a terminal is asked; a yes is the same verb with {@code --yes}. Everybody else has been told what to type. */
    void question(String text);
}
