package fullcourt.platform.processor;

import fullcourt.platform.registry.PathPrefix;
import java.util.Set;

/** One feed: which paths are its, which table it fills, where in the document its rows are. */
public interface RawProcessor extends DocumentMapping {

    Set<PathPrefix> handles();

    /** Raise it when the same document would give other rows: stored objects are then read again. */
    default int parserVersion() {
        return 1;
    }
}
