package fullcourt.platform.steps;

import fullcourt.platform.documents.DocumentMapping;
import fullcourt.platform.tables.PathPrefix;
import java.util.Set;

/** One feed: the paths it handles, the table it fills, where in the document its rows are. */
public interface RawProcessor extends DocumentMapping {

    Set<PathPrefix> handles();

    /** Raise it when the same document would give other rows: quarantined files are then reprocessed. */
    default int parserVersion() {
        return 1;
    }
}
