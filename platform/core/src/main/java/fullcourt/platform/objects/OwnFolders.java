package fullcourt.platform.objects;

import java.io.IOException;
import java.nio.file.Path;

/** The folders in which this process keeps its data, where it has any. */
public interface OwnFolders {

    /** Whether a path is one of the folders, lies in one of them, or contains one; links are followed. @param path exists */
    boolean overlaps(Path path) throws IOException;
}
