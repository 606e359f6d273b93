package fullcourt.standalone;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Results as a person or a program wants them. */
interface Printer {

    void row(SequencedMap<String, @Nullable Object> columns);

    void line(String text);

    /** Nothing follows. */
    void end();
}
