package fullcourt.platform.objects;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A folder as a bucket. An object's generation is its file's modification time in microseconds; a write raises it above the one it replaces.
 * Files put there by others count too. One process at a time writes through it (the data directory is locked), so a lock of this object guards
 * compare-and-set. Content is forced to the disk and moved into place in one step.
 */
public final class FolderObjectStore implements ObjectStore {
    private static final String TEMPORARY = ".part-";
    private final Path root;
    private final Clock clock;
    private final AtomicLong temporaryNames = new AtomicLong();
    private final Object writing = new Object();

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

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        try {
            Path file = file(path);
            Optional<ObjectMetadata> before = stat(path);
            return before.isEmpty() ? Optional.empty() : Optional.of(new StoredObject(before.get(), Files.readAllBytes(file)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new ObjectStoreUnavailableException("Reading '%s'".formatted(path), unreadable);
        }
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file(path), BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(metadata(path, attributes)) : Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new ObjectStoreUnavailableException("Looking at '%s'".formatted(path), unreadable);
        }
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        synchronized (writing) {
            Optional<ObjectMetadata> existing = stat(path);
            if (existing.isPresent())
                return new Creation.Exists(existing.get());
            return new Creation.Created(write(path, content, 0));
        }
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        synchronized (writing) {
            Optional<ObjectMetadata> existing = stat(path);
            if (existing.isEmpty() || existing.get().generation() != expectedGeneration)
                return new Replacement.Conflict();
            return new Replacement.Replaced(write(path, content, expectedGeneration));
        }
    }

    private long write(ObjectPath path, byte[] content, long above) {
        Path target = file(path);
        Path temporary = root.resolve(TEMPORARY + temporaryNames.incrementAndGet() + "-" + ProcessHandle.current().pid());
        long generation = Math.max(micros(clock.instant()), above + 1);
        try {
            Files.createDirectories(parentOf(target));
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(false);
            }
            Files.setLastModifiedTime(temporary, FileTime.from(generation, TimeUnit.MICROSECONDS));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return generation;
        } catch (IOException refused) {
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
        if (!Files.isDirectory(start))
            return found;
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<Path>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = root.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                    if (attributes.isRegularFile() && !name.startsWith(TEMPORARY))
                        found.add(metadata(ObjectPath.of(name), attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // removed while we walked
                }
            });
        } catch (IOException unreadable) {
            throw new ObjectStoreUnavailableException("Listing '%s'".formatted(prefix), unreadable);
        }
        found.sort((left, right) -> left.path().compareTo(right.path()));
        return found.size() > limit ? new ArrayList<>(found.subList(0, limit)) : found;
    }

    @Override
    public void delete(ObjectPath path) {
        try {
            Path file = file(path);
            Files.deleteIfExists(file);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException directory) {
            throw new IllegalArgumentException("'%s' is a folder".formatted(path), directory);
        } catch (IOException refused) {
            throw new ObjectStoreUnavailableException("Deleting '%s'".formatted(path), refused);
        }
    }

    private Path file(ObjectPath path) {
        return root.resolve(path.value());
    }

    private static ObjectMetadata metadata(ObjectPath path, BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new ObjectMetadata(path, micros(modified), attributes.size(), modified);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
