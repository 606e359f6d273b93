package fullcourt.operations.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything below a folder that is laid out as the bucket, in the order of its names. Links are not followed; hidden files and folders are not the scrapers'. */
final class GivenFiles extends SimpleFileVisitor<Path> {
    private static final char UNREADABLE = '\uFFFD';
    private final Path root;
    private final List<Given> found = new ArrayList<>();

    private GivenFiles(Path root) {
        this.root = root;
    }

    /** @param name its object path @param problem why it is not read */
    record Given(Path file, String name, Optional<String> problem) {
        static Given of(Path file, String name) {
            return new Given(file, name, Optional.empty());
        }
    }

    /** @throws IOException if the folder itself cannot be read */
    static List<Given> below(Path folder) throws IOException {
        GivenFiles files = new GivenFiles(folder.toRealPath());
        Files.walkFileTree(files.root, files);
        files.found.sort(Comparator.comparing(Given::name));
        return files.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file))
            add(file, problem(file, attributes));
        return FileVisitResult.CONTINUE;
    }

    private static Optional<String> problem(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink())
            return Optional.of("It is a link, and links are not followed. Ingest what it leads to.");
        if (!attributes.isRegularFile())
            return Optional.of("It is no ordinary file. Save its content as a file.");
        return file.toString().indexOf(UNREADABLE) >= 0
                ? Optional.of("Its name is not readable in this machine's encoding. Rename it.")
                : Optional.empty();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root))
            throw failure;
        if (!isHidden(file))
            add(file, Optional.of("'%s' cannot be read (%s). Make it readable and ingest it again.".formatted(file,
                    failure.getClass().getSimpleName())));
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private void add(Path file, Optional<String> problem) {
        found.add(new Given(file, root.relativize(file).toString().replace('\\', '/'), problem));
    }
}
