package fullcourt.embedded.objects;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.RefusedEntry;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder as a bucket. An object's generation is its file's modification time in microseconds; a write makes it greater than that of the version it
 * replaces and of every version this process removed. A file that another program put there is an object, too. One process at a time writes
 * through it (the data directory is locked), so a lock of this object guards compare-and-set. Content is forced to the disk and then renamed into place.
 */
public final class FolderObjectStore implements ObjectStore {
    private static final int MAX_NAME = 255; // bytes of one segment, on every file system in use
    private final Path root;
    private final Clock clock;
    private final Object writing = new Object();
    private long highestRemoved; // guarded by writing: a path that is written again must not get the generation of what was removed

    public FolderObjectStore(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
        try {
            Files.createDirectories(this.root);
        } catch (IOException refused) {
            throw new ObjectStoreUnavailableException("Creating the folder '%s'".formatted(root), refused);
        }
    }

    public Path root() {
        return root;
    }

    /** Runs a writer that needs a file, and returns the bytes it wrote. The file is in the folder, appears in no listing, and is removed afterwards. */
    public byte[] bytesWrittenBy(Consumer<Path> writer) {
        UnseenFile file = UnseenFile.next(root);
        try {
            writer.accept(file.path());
            return Files.readAllBytes(file.path());
        } catch (IOException unreadable) {
            throw new ObjectStoreUnavailableException("Reading '%s'".formatted(file.path()), unreadable);
        } finally {
            file.discard();
        }
    }

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        try {
            for (Optional<ObjectMetadata> before = stat(path); before.isPresent();) {
                byte[] content = Files.readAllBytes(file(path));
                Optional<ObjectMetadata> after = stat(path);
                if (before.equals(after))
                    return Optional.of(new StoredObject(before.get(), content));
                before = after; // the file was replaced in between: the content may belong to the new one
            }
            return Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new ObjectStoreUnavailableException("Reading '%s'".formatted(path), unreadable);
        }
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        try {
            return Optional.of(FileFacts.of(file(path))).filter(FileFacts::isFile).map(facts -> facts.metadata(path));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            if (cannotExist(path))
                return Optional.empty();
            throw new ObjectStoreUnavailableException("Looking at '%s'".formatted(path), unreadable);
        }
    }

    /** Whether no file can have this path: a segment has more than 255 bytes, or a file is where a folder would have to be. The object is then absent. */
    boolean cannotExist(ObjectPath path) {
        if (path.segments().stream().anyMatch(segment -> segment.getBytes(StandardCharsets.UTF_8).length > MAX_NAME))
            return true;
        for (Path above = parentOf(file(path)); above.startsWith(root); above = parentOf(above)) {
            if (Files.isRegularFile(above))
                return true;
        }
        return false;
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        Optional<ObjectMetadata> known = stat(path);
        if (known.isPresent())
            return new Creation.Exists(known.get());
        UnseenFile unseen = written(path, content);
        synchronized (writing) {
            Optional<ObjectMetadata> existing = stat(path);
            if (existing.isEmpty())
                return new Creation.Created(named(unseen, path, 0));
            unseen.discard();
            return new Creation.Exists(existing.get());
        }
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        if (!hasGeneration(path, expectedGeneration))
            return new Replacement.Conflict();
        UnseenFile unseen = written(path, content);
        synchronized (writing) {
            if (hasGeneration(path, expectedGeneration))
                return new Replacement.Replaced(named(unseen, path, expectedGeneration));
            unseen.discard();
            return new Replacement.Conflict();
        }
    }

    private boolean hasGeneration(ObjectPath path, long generation) {
        return stat(path).filter(existing -> existing.generation() == generation).isPresent();
    }

    private UnseenFile written(ObjectPath path, byte[] content) {
        try {
            return UnseenFile.of(root, content);
        } catch (IOException refused) {
            throw new ObjectStoreUnavailableException("Writing '%s'".formatted(path), refused);
        }
    }

    /** Puts the content into place; the caller holds the lock. @return its generation, above the one it replaces */
    private long named(UnseenFile content, ObjectPath path, long above) {
        Path target = file(path);
        long generation = Math.max(FileFacts.micros(clock.instant()), Math.max(above, highestRemoved) + 1);
        try {
            Files.createDirectories(parentOf(target));
            content.moveTo(target, generation);
            return generation;
        } catch (IOException refused) {
            content.discard();
            throw new ObjectStoreUnavailableException("Writing '%s'".formatted(path), refused);
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null)
            throw new IllegalArgumentException("'%s' has no folder".formatted(file));
        return parent;
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        Path start = prefix.isEmpty() ? root : file(ObjectPath.of(prefix));
        List<ObjectMetadata> found = new ArrayList<>();
        FolderWalk.through(FolderAccess.FILES, root, start, new FolderWalk.Visitor() {
            @Override
            public void file(String name, FileFacts facts) {
                // a name that is no object path cannot be asked for; it must not hide the others
                if (!UnseenFile.isOne(name) && ObjectPath.isValid(name))
                    found.add(facts.metadata(ObjectPath.of(name)));
            }

            @Override
            public void other(String name, FileFacts facts) {
                // links and special files are no objects
            }

            @Override
            public void failed(String name, RefusedEntry.Cause cause, IOException failure) {
                throw new ObjectStoreUnavailableException("Listing '%s'".formatted(prefix), failure);
            }
        });
        return inOrder(found, limit);
    }

    static List<ObjectMetadata> inOrder(List<ObjectMetadata> found, int limit) {
        found.sort((left, right) -> left.path().compareTo(right.path()));
        return found.size() > limit ? new ArrayList<>(found.subList(0, limit)) : found;
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        synchronized (writing) {
            boolean isExpected = hasGeneration(path, expectedGeneration);
            if (isExpected)
                delete(path);
            return isExpected;
        }
    }

    @Override
    public void delete(ObjectPath path) {
        synchronized (writing) {
            Optional<ObjectMetadata> existing = stat(path);
            if (existing.isEmpty())
                return;
            highestRemoved = Math.max(highestRemoved, existing.get().generation());
            try {
                Files.deleteIfExists(file(path));
            } catch (IOException refused) {
                throw new ObjectStoreUnavailableException("Deleting '%s'".formatted(path), refused);
            }
        }
    }

    /** @throws InvalidPathException if the file system's encoding cannot express it */
    Path file(ObjectPath path) {
        try {
            return root.resolve(path.value());
        } catch (java.nio.file.InvalidPathException unsayable) {
            throw new InvalidPathException(path.value(),
                    "this machine cannot write it as a file name (%s)".formatted(unsayable.getReason()));
        }
    }
}
