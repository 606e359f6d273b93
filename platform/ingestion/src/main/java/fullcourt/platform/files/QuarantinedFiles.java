package fullcourt.platform.files;

import fullcourt.platform.files.WaitingFiles.Version;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quarantined files that wait. {@code open-files/<object path>/<generation>} in the state bucket is an index without content: it exists as long as a
 * version can still be reprocessed, so one listing gives the open work. The file record says why a version waits.
 */
public final class QuarantinedFiles {
    private static final String FOLDER = "open-files";
    private static final byte[] NOTHING = {};
    private static final String PREFIX = FOLDER + "/";
    private static final int FEW = 100;
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final int VERSIONS_OF_ONE_PATH = 10_000;
    private final ObjectStore store;
    private final FileRecords fileRecords;
    private final WaitingFiles known = new WaitingFiles();
    private volatile boolean isListed;
    private volatile Set<ObjectPath> unread = Set.of();

    public QuarantinedFiles(ObjectStore state, FileRecords fileRecords) {
        this.store = state;
        this.fileRecords = fileRecords;
    }

    /** Writes the index before the file record: if the process dies in between, the file is read again. */
    void add(FileRecord record) {
        store.create(index(record.objectPath(), record.generation()), NOTHING);
        fileRecords.record(record);
        known.add(QuarantinedFile.of(record));
    }

    /** Removes those versions of a path that are not newer than one that could be read. */
    void settle(ObjectPath path, long upTo) {
        versions(PREFIX + path, VERSIONS_OF_ONE_PATH).filter(version -> version.path().equals(path) && version.generation() <= upTo)
                .toList().forEach(version -> {
                    store.delete(index(version.path(), version.generation()));
                    known.remove(version);
                });
    }

    /** Compares what this process knows with the bucket. @return versions whose records it has not read */
    Set<Version> list() {
        long listing = known.nextListing();
        Set<Version> listed = versions(FOLDER, EVERYTHING).collect(Collectors.toCollection(TreeSet::new));
        known.keep(listed, listing);
        listed.removeIf(known::knows);
        unread = listed.stream().map(Version::path).collect(Collectors.toSet());
        isListed = true;
        return listed;
    }

    /** Whether a version of it may wait. Costs nothing but the first call, which lists. */
    boolean mayWait(ObjectPath path) {
        if (!isListed)
            list();
        return known.knows(path) || unread.contains(path);
    }

    /** Whether this process has read every file that waited when it last listed them. Costs nothing but the first call, which lists. */
    boolean isAllRead() {
        if (!isListed)
            list();
        return unread.isEmpty();
    }

    private Stream<Version> versions(String prefix, int limit) {
        return store.list(prefix, limit).stream().map(ObjectMetadata::path).flatMap(index -> version(index).stream());
    }

    private static Optional<Version> version(ObjectPath index) {
        String name = index.fileName();
        String path = index.value().substring(PREFIX.length(), index.value().lastIndexOf('/'));
        return name.matches("-?\\d{1,18}") ? Optional.of(new Version(ObjectPath.of(path), Long.parseLong(name))) : Optional.empty();
    }

    private Optional<QuarantinedFile> find(Version version) {
        return known.find(version).or(() -> fileRecords.find(version.path(), version.generation()).filter(FileRecord::isQuarantined)
                .map(QuarantinedFile::of));
    }

    /** Records that the version waits. */
    void learn(QuarantinedFile file) {
        known.add(file);
    }

    List<WaitingFiles.Cause> causes() {
        return known.causes();
    }

    Optional<WaitingFiles.Cause> causeOf(ObjectPath path) {
        return known.causeOf(path);
    }

    /** Whether so few files wait that listing them costs nothing. */
    boolean isSmall() {
        return known.count() + unread.size() <= FEW;
    }

    /** The waiting files that this process knows. */
    Collection<QuarantinedFile> known(Predicate<QuarantinedFile> wanted) {
        return known.files(wanted);
    }

    /** How many files wait. */
    public int count() {
        return store.list(FOLDER, EVERYTHING).size();
    }

    /** In order of path. @param limit at most so many */
    public List<QuarantinedFile> files(int limit) {
        return versions(FOLDER, limit).flatMap(version -> find(version).stream()).toList();
    }

    private static ObjectPath index(ObjectPath path, long generation) {
        return ObjectPath.of("%s%s/%d".formatted(PREFIX, path, generation));
    }
}
