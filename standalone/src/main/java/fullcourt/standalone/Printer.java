package fullcourt.standalone;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Results as a person or a program wants them. */
interface Printer {

    void row(SequencedMap<String, @Nullable Object> columns);

    void line(String text);

    /** There are neither rows nor lines. */
    void empty(String sentence);

    /** Nothing follows. */
    void end();
}
