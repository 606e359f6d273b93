package fullcourt.embedded.objects;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.ObjectUnreadableException;
import fullcourt.platform.objects.RefusedEntry.Cause;
import fullcourt.platform.objects.RefusedEntry;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The landing bucket as a folder that other programs write files into. An entry that cannot be an object is reported and skipped, so that it hides no other
 * file. A generation is the file's modification time in microseconds, or its inode change time (ctime) if the modification time is in the future.
 * {@link ObjectMetadata#touchedAt} shows that a file was replaced by one with the same or an older time. The folder may be a link; links inside are not
 * followed.
 */
public final class LandingFolder implements ObjectStore {
    private static final int READS_OF_A_CHANGING_FILE = 10;
    private static final int MAX_UNREADABLE = 1_000;
    private final FolderAccess access;
    private final Path root;
    private final FolderObjectStore folder;
    private final Clock clock;
    private final Clock machine;
    private final Map<ObjectPath, Boolean> unreadable = new ConcurrentHashMap<>();
    private volatile List<RefusedEntry> refused = List.of();

    /** @param clock of the data, which may be simulated @param machine the clock of the programs that drop files */
    public LandingFolder(Path landing, Clock clock, Clock machine) {
        this(landing, clock, machine, FolderAccess.FILES);
    }

    LandingFolder(Path landing, Clock clock, Clock machine, FolderAccess access) {
        this.access = access;
        this.folder = new FolderObjectStore(landing, clock);
        this.clock = clock;
        this.machine = machine;
        try {
            this.root = folder.root().toRealPath();
        } catch (IOException gone) {
            throw new ObjectStoreUnavailableException("Looking at the folder '%s'".formatted(landing), gone);
        }
    }

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        Optional<ObjectMetadata> before = stat(path);
        try {
            for (int read = 0; read < READS_OF_A_CHANGING_FILE && before.isPresent(); read++) {
                byte[] content = content(path, before.get().bytes());
                Optional<ObjectMetadata> after = stat(path);
                if (before.equals(after)) {
                    unreadable.remove(path);
                    return Optional.of(new StoredObject(before.get(), content));
                }
                before = after; // replaced or written to in between: the content may be a mixture
            }
            return Optional.empty();
        } catch (NoSuchFileException | FileNotFoundException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    /** Reads no more bytes than the file had before: it may be growing. */
    private byte[] content(ObjectPath path, long bytes) throws IOException {
        try (InputStream in = access.content(file(path))) {
            byte[] content = new byte[Math.toIntExact(bytes)];
            int read = in.readNBytes(content, 0, content.length);
            return read == content.length ? content : Arrays.copyOf(content, read);
        }
    }

    private ObjectUnreadableException unreadable(ObjectPath path, IOException failure) {
        if (unreadable.size() < MAX_UNREADABLE)
            unreadable.put(path, true);
        return new ObjectUnreadableException(path, failure);
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return facts(path).map(facts -> metadata(path, facts));
    }

    private Optional<FileFacts> facts(ObjectPath path) {
        try {
            Path file = file(path);
            if (!file.toRealPath().equals(file))
                return Optional.empty(); // a link is on the way to it
            return Optional.of(FileFacts.of(file)).filter(FileFacts::isFile);
        } catch (NoSuchFileException | InvalidPathException _) {
            return Optional.empty();
        } catch (IOException failure) {
            if (folder.cannotExist(path))
                return Optional.empty();
            throw unreadable(path, failure);
        }
    }

    private Path file(ObjectPath path) {
        return root.resolve(folder.root().relativize(folder.file(path)));
    }

    private ObjectMetadata metadata(ObjectPath path, FileFacts facts) {
        Instant modified = facts.modified();
        Instant counts = isAhead(modified) ? facts.touched().orElse(modified) : modified;
        return new ObjectMetadata(path, FileFacts.micros(counts), facts.bytes(), counts, facts.touched());
    }

    private boolean isAhead(Instant modified) {
        return modified.isAfter(clock.instant()) && modified.isAfter(machine.instant());
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        List<ObjectMetadata> found = new ArrayList<>();
        RefusedEntries entries = new RefusedEntries();
        Path start = prefix.isEmpty() ? root : file(ObjectPath.of(prefix));
        if (prefix.isEmpty() || isFolder(start))
            FolderWalk.through(access, root, start, new Visitor(found, entries));
        if (prefix.isEmpty())
            tell(entries);
        return FolderObjectStore.inOrder(found, limit);
    }

    private static boolean isFolder(Path start) {
        try {
            return start.toRealPath().equals(start);
        } catch (IOException _) {
            return false;
        }
    }

    private void tell(RefusedEntries entries) {
        unreadable.keySet().removeIf(path -> !Files.exists(file(path), LinkOption.NOFOLLOW_LINKS));
        unreadable.keySet().forEach(path -> entries.add(Cause.UNREADABLE, path.value()));
        refused = entries.list();
    }

    @Override
    public List<RefusedEntry> refusedEntries() {
        return refused;
    }

    private final class Visitor implements FolderWalk.Visitor {
        private final List<ObjectMetadata> found;
        private final RefusedEntries entries;

        private Visitor(List<ObjectMetadata> found, RefusedEntries entries) {
            this.found = found;
            this.entries = entries;
        }

        @Override
        public void file(String name, FileFacts facts) {
            if (UnseenFile.isOne(name))
                return;
            Optional<Cause> problem = problemWith(name);
            if (problem.isPresent())
                entries.add(problem.get(), name);
            else
                found.add(metadata(ObjectPath.of(name), facts));
        }

        @Override
        public void other(String name, FileFacts facts) {
            entries.add(facts.kind() == FileFacts.Kind.LINK ? Cause.LINK : Cause.SPECIAL, name);
        }

        @Override
        public void failed(String name, Cause cause, IOException failure) {
            if (name.isEmpty())
                throw new ObjectStoreUnavailableException("Listing '%s'".formatted(root), failure);
            entries.add(cause, name);
        }

        @Override
        public boolean enters(String name) {
            Optional<Cause> problem = problemWith(name);
            problem.ifPresent(cause -> entries.add(cause, name));
            return problem.isEmpty();
        }

        private static Optional<Cause> problemWith(String name) {
            if (name.length() > ObjectPath.MAX_LANDED)
                return Optional.of(Cause.LONG);
            if (!ObjectPath.isValid(name) || !FolderWalk.isSayable(name))
                return Optional.of(Cause.NAME);
            return ObjectPath.isTooLongToLand(name) ? Optional.of(Cause.LONG) : Optional.empty();
        }
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        requireNoLinkOnTheWay(path);
        return switch (folder.create(path, content)) {
            case Creation.Created created -> created;
            case Creation.Exists(var existing) -> new Creation.Exists(stat(path).orElse(existing));
        };
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        requireNoLinkOnTheWay(path);
        Optional<FileFacts> there = facts(path).filter(facts -> metadata(path, facts).generation() == expectedGeneration);
        if (there.isEmpty())
            return new Replacement.Conflict();
        return switch (folder.replace(path, content, FileFacts.micros(there.get().modified()))) {
            case Replacement.Replaced(long generation) -> new Replacement.Replaced(counted(path, generation));
            case Replacement.Conflict conflict -> conflict;
        };
    }

    /** The generation of a write. The file is looked at again only if its time is in the future: another write may have followed already. */
    private long counted(ObjectPath path, long written) {
        return isAhead(Instant.EPOCH.plus(written, ChronoUnit.MICROS))
                ? stat(path).map(ObjectMetadata::generation).orElse(written)
                : written;
    }

    /** Through a link a file would be written elsewhere. */
    private void requireNoLinkOnTheWay(ObjectPath path) {
        Path file = file(path);
        for (Path above = file; above != null && above.startsWith(root) && !above.equals(root); above = above.getParent()) {
            if (Files.isSymbolicLink(above))
                throw new InvalidPathException(path.value(), "'%s' is a link in the landing folder".formatted(root.relativize(above)));
        }
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        boolean isExpected = stat(path).filter(object -> object.generation() == expectedGeneration).isPresent();
        if (isExpected)
            delete(path);
        return isExpected;
    }

    @Override
    public void delete(ObjectPath path) {
        if (stat(path).isPresent())
            folder.delete(path);
    }
}
