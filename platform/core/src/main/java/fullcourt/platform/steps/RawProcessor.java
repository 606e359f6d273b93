package fullcourt.platform.steps;

import fullcourt.platform.documents.DocumentMapping;
import fullcourt.platform.tables.PathPrefix;
import java.util.Set;

/** Loads the documents of one or more feeds into one table: the feeds' prefixes, the table, and where in a document its rows are. */
public interface RawProcessor extends DocumentMapping {

    /** The feeds' prefixes; no other processor may handle the same one. */
    Set<PathPrefix> handles();

    /**
     * To be raised when the same document would give other rows. The next sweep then reprocesses quarantined files; a loaded file is reprocessed when it is
     * delivered again or an operator asks for it.
     */
    default int parserVersion() {
        return 1;
    }
}
