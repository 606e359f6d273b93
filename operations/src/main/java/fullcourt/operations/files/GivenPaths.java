package fullcourt.operations.files;

import fullcourt.operations.files.GivenFiles.Given;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.objects.OwnFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files that an operator names to be loaded. Refuses the data directory itself, what is in it and what contains it. */
@Component
final class GivenPaths {
    private final ObjectProvider<OwnFolders> directory;

    /** @param directory there is one on the embedded platform */
    GivenPaths(ObjectProvider<OwnFolders> directory) {
        this.directory = directory;
    }

    /** @param as where a single file belongs @throws UsageException if a path cannot be loaded */
    List<Given> given(List<Path> paths, Optional<String> as) {
        paths.forEach(path -> check(path, as));
        if (as.isEmpty())
            return paths.stream().flatMap(root -> below(root).stream()).toList();
        if (paths.size() != 1 || !Files.isRegularFile(paths.getFirst()))
            throw new UsageException("--as names one object, so it goes with exactly one file.");
        return List.of(Given.of(paths.getFirst(), as.get()));
    }

    private void check(Path path, Optional<String> as) {
        if (!Files.exists(path))
            throw new UsageException("There is no '%s'. Name a file or directory that exists.".formatted(path));
        if (!Files.isDirectory(path) && !Files.isRegularFile(path))
            throw new UsageException("'%s' is neither a directory nor an ordinary file. Save its content as a file.".formatted(path));
        if (isOwn(path))
            throw new UsageException(
                    "'%s' is, holds or lies in the data directory itself. What is in its landing folder is loaded by itself; "
                            .formatted(path) + "name the directory that the scrapers wrote.");
        if (Files.isRegularFile(path) && as.isEmpty()) {
            throw new UsageException(
                    "'%s' is a file. Say where it belongs in the bucket: --as ball-dont-lie/boxscores/2025-12-27/20251228_080000.json."
                            .formatted(path));
        }
    }

    private boolean isOwn(Path path) {
        try {
            OwnFolders own = directory.getIfAvailable();
            return own != null && own.overlaps(path);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    private static List<Given> below(Path root) {
        try {
            return GivenFiles.below(root);
        } catch (IOException unreadable) {
            throw unreadable(root, unreadable);
        }
    }

    private static UsageException unreadable(Path path, IOException failure) {
        return new UsageException("'%s' cannot be read (%s). Make it readable.".formatted(path, failure.getMessage()));
    }
}
