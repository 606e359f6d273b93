package fullcourt.standalone;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Results as a person or a program wants them. */
interface Printer {

    void row(SequencedMap<String, @Nullable Object> columns);

    void line(String text);

    /** What a person reads first; no part of what a program reads. */
    void headline(String sentence);

    /** Nothing follows. */
    void end();
}
