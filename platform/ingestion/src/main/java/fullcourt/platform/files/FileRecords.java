package fullcourt.platform.files;

import fullcourt.platform.files.SettledVersions.Newest;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The file records: {@code files/<object path>/<generation>.json} in the state bucket. */
public final class FileRecords {
    public static final String FOLDER = "files";
    private static final String PREFIX = FOLDER + "/";
    private static final String SUFFIX = ".json";
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final int TRIES = 5;
    private static final int VERSIONS_OF_ONE_PATH = 1000;
    private final ObjectStore store;
    private final JsonDocuments documents;
    private final FileHistory history;

    public FileRecords(ObjectStore state, FileHistory history) {
        this.store = state;
        this.history = history;
        this.documents = new JsonDocuments(state);
    }

    public Optional<FileRecord> find(ObjectPath path, long generation) {
        return documents.read(document(path, generation), FileRecord.class).map(JsonDocuments.Versioned::value);
    }

    /** The record of the newest generation of a path whose content is in the table: a new generation is compared with it. */
    public Optional<FileRecord> newestLoaded(ObjectPath path) {
        return generations(path).map(generation -> find(path, generation)).flatMap(Optional::stream).filter(FileRecord::isLoaded)
                .findFirst();
    }

    /** The record of the newest generation of a path, whatever its state. */
    public Optional<FileRecord> newestRead(ObjectPath path) {
        return generations(path).findFirst().flatMap(generation -> find(path, generation));
    }

    /** The newest record of any generation of a path with this content. */
    public Optional<FileRecord> findContent(ObjectPath path, String contentHash) {
        return generations(path).map(generation -> find(path, generation)).flatMap(Optional::stream)
                .filter(entry -> entry.contentHash().equals(contentHash)).findFirst();
    }

    private Stream<Long> generations(ObjectPath path) {
        return documents(path).map(FileRecords::generation).sorted(Comparator.reverseOrder());
    }

    private Stream<ObjectMetadata> documents(ObjectPath path) {
        return store.list(PREFIX + path, VERSIONS_OF_ONE_PATH).stream()
                .filter(entry -> entry.path().segments().size() == path.segments().size() + 2);
    }

    /** Writes the record of a version, in place of a former one if the file was read again; attempts that were claimed in between stay. */
    public void record(FileRecord entry) {
        history.append(entry);
        ObjectPath document = document(entry.objectPath(), entry.generation());
        if (store.stat(document).isEmpty())
            documents.write(document, entry, 0); // of two writers one wins; for the same bytes both write the same
        else
            replace(document, entry);
    }

    /** All files that have no record now, because nothing reads them. */
    void note(Collection<UnreadFile> waiting) {
        history.append(waiting);
    }

    private void replace(ObjectPath document, FileRecord entry) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<JsonDocuments.Versioned<FileRecord>> former = documents.read(document, FileRecord.class);
            FileRecord next = former.map(read -> entry.with(entry.reprocessed().and(read.value().reprocessed()))).orElse(entry);
            if (documents.write(document, next, former.map(JsonDocuments.Versioned::generation).orElse(0L)).isPresent())
                return;
        }
    }

    /**
     * Claims the next reprocess attempt before anything is read, so that an interrupted one counts.
     * @return its number from 1; empty if none is left, or another process claimed it
     */
    OptionalInt claimAttempt(FileRecord entry, int parserVersion) {
        ObjectPath document = document(entry.objectPath(), entry.generation());
        return documents.read(document, FileRecord.class)
                .flatMap(read -> read.value().reprocessed().next(parserVersion)
                        .filter(next -> documents.write(document, read.value().with(next), read.generation()).isPresent()))
                .map(next -> OptionalInt.of(next.made())).orElse(OptionalInt.empty());
    }

    /** All objects that have an outcome. */
    public SettledVersions settled() {
        SettledVersions settled = new SettledVersions();
        for (ObjectMetadata entry : store.list(FOLDER, EVERYTHING)) {
            String document = entry.path().value();
            settled.add(document.substring(PREFIX.length(), document.lastIndexOf('/')), Newest.of(generation(entry), entry));
        }
        return settled;
    }

    /** The records of one path. */
    Optional<Newest> newest(ObjectPath path) {
        return documents(path).map(entry -> Newest.of(generation(entry), entry)).reduce(Newest::and);
    }

    /** The record of the current object: of its generation, or of the larger one that it received because its time is not larger than a former one's. */
    public Optional<FileRecord> entryOf(ObjectMetadata object) {
        return find(object.path(), object.generation())
                .or(() -> object.touchedAt().flatMap(_ -> newestRead(object.path()))
                        .filter(entry -> entry.generation() > object.generation()));
    }

    /** The same, or empty if the object was replaced since by one without a larger time. */
    Optional<FileRecord> currentOf(ObjectMetadata object) {
        boolean isReplaced = object.touchedAt().flatMap(_ -> newest(object.path())).filter(known -> !known.isAfter(object)).isPresent();
        return isReplaced ? Optional.empty() : entryOf(object);
    }

    private static long generation(ObjectMetadata entry) {
        String name = entry.path().fileName();
        return Long.parseLong(name, 0, name.length() - SUFFIX.length(), 10);
    }

    /** Every record, in order of path; for reports and for reprocessing quarantined files. */
    public List<FileRecord> entries(String prefix) {
        return store.list(prefix.isEmpty() ? FOLDER : PREFIX + prefix, EVERYTHING).stream()
                .flatMap(entry -> documents.read(entry.path(), FileRecord.class).stream()).map(JsonDocuments.Versioned::value).toList();
    }

    private static ObjectPath document(ObjectPath path, long generation) {
        return ObjectPath.of("%s%s/%d%s".formatted(PREFIX, path, generation, SUFFIX));
    }
}
