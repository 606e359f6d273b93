package fullcourt.operations.operation;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Where an operation writes. Rows, lines and results are its answer; progress is for whatever shows how far it is. */
public interface Output {

    /** One row of the answer: texts, numbers, truths and nulls by column; all rows of one table have the same columns. */
    void row(SequencedMap<String, ? extends @Nullable Object> columns);

    /** One row of the answer: the components of a record, named in snake_case. */
    default void row(Record row) {
        row(Columns.of(row));
    }

    /** One line of the answer that is no row. */
    void line(String text);

    /** What came of a change: a sentence where lines are read, the details as an object over HTTP. */
    default void result(String sentence, Record details) {
        line(sentence);
    }

    /** The answer in one sentence, before its rows; without rows the whole answer. It is no part of a machine-readable result. */
    void headline(String sentence);

    /** How far it is; may be dropped. */
    void progress(String text);

    /** How far it is, where the end is known; may be dropped. */
    default void progress(String text, long done, long total) {
        progress(text);
    }

    /** What a person at a terminal is asked; a yes is the same operation with {@code --yes}. All other callers have been told what to type. */
    void question(String text);
}
