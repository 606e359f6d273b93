package fullcourt.operations.command;

import java.util.SequencedMap;

/** Where a verb writes. Rows and lines are results; progress is for whoever watches. */
public interface Output {

    /** One row of the result; all rows of one table have the same columns. */
    void row(SequencedMap<String, String> columns);

    /** One line of the result that is no row. */
    void line(String text);

    /** How far it is; may be dropped. */
    void progress(String text);
}
