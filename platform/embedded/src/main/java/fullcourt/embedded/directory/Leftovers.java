package fullcourt.embedded.directory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that a process was writing when it was killed: nothing refers to them, and they take room. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Removes files of a folder itself, not below it. @param names as {@code .part-*} @param before only files last modified before it */
    static void remove(Path folder, String names, Instant before) {
        if (!Files.isDirectory(folder))
            return;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before))
                    Files.deleteIfExists(file);
            }
        } catch (IOException kept) { // they take room, nothing else
            LOG.warn("Leftovers '{}' in '{}' cannot be removed ({}). Delete them while nothing runs.", names, folder, kept.getMessage());
        }
    }
}
