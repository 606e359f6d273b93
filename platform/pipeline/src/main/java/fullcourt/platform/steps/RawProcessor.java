package fullcourt.platform.steps;

import fullcourt.platform.documents.DocumentMapping;
import fullcourt.platform.tables.PathPrefix;
import java.util.Set;

/** One feed: which paths are its, which table it fills, where in the document its rows are. */
public interface RawProcessor extends DocumentMapping {

    Set<PathPrefix> handles();

    /** Raise it when the same document would give other rows: stored objects are then read again. */
    default int parserVersion() {
        return 1;
    }
}
