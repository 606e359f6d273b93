package fullcourt.embedded.objects;

import fullcourt.platform.objects.RefusedEntry.Cause;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Walks everything below a folder, one call for each entry. Unreadable entries are reported and skipped; entries removed meanwhile do not exist. */
final class FolderWalk {
    private final FolderAccess access;
    private final Path root;
    private final Visitor visitor;
    private final Deque<Path> folders = new ArrayDeque<>();

    /** Receives every file and every entry that is none. Names are relative to the root, with slashes. */
    interface Visitor {
        void file(String name, FileFacts facts);

        void other(String name, FileFacts facts);

        void failed(String name, Cause cause, IOException failure);

        /** Whether to walk into a folder. */
        default boolean enters(String name) {
            return true;
        }
    }

    private FolderWalk(FolderAccess access, Path root, Visitor visitor) {
        this.access = access;
        this.root = root;
        this.visitor = visitor;
    }

    /** @param start the root or below it; not a folder: nothing is there */
    static void through(FolderAccess access, Path root, Path start, Visitor visitor) {
        FolderWalk walk = new FolderWalk(access, root, visitor);
        walk.folders.push(start);
        while (!walk.folders.isEmpty())
            walk.through(walk.folders.pop());
    }

    private void through(Path folder) {
        try (DirectoryStream<Path> entries = access.entries(folder)) {
            for (Path entry : entries)
                visit(entry);
        } catch (NoSuchFileException | NotDirectoryException _) {
            // it was removed or replaced while we walked
        } catch (DirectoryIteratorException broken) {
            visitor.failed(name(folder), Cause.UNREADABLE, Objects.requireNonNullElse(broken.getCause(), new IOException(broken)));
        } catch (IOException unreadable) {
            visitor.failed(name(folder), Cause.UNREADABLE, unreadable);
        }
    }

    private void visit(Path entry) {
        String name = name(entry);
        try {
            FileFacts facts = FileFacts.of(entry);
            switch (facts.kind()) {
                case FOLDER -> enter(entry, name);
                case FILE -> visitor.file(name, facts);
                case LINK, SPECIAL -> visitor.other(name, facts);
            }
        } catch (NoSuchFileException | NotDirectoryException _) {
            // removed during the walk, or its name is not valid in this machine's encoding: then the name shows it
            if (!isSayable(name))
                visitor.failed(name, Cause.NAME, new NoSuchFileException(name));
        } catch (IOException unreadable) {
            visitor.failed(name, Cause.UNREADABLE, unreadable);
        }
    }

    private void enter(Path entry, String name) {
        if (visitor.enters(name))
            folders.push(entry);
    }

    /** Bytes that are no text become this character; no further call finds the entry by it. */
    static boolean isSayable(String name) {
        return name.indexOf('\uFFFD') < 0;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
