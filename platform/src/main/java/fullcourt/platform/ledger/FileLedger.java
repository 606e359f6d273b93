package fullcourt.platform.ledger;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The file ledger: {@code ledger/<object path>/<generation>.json} in the state bucket. */
public final class FileLedger {
    private static final String PREFIX = "ledger/";
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final int VERSIONS_OF_ONE_PATH = 1000;
    private final ObjectStore store;
    private final JsonDocuments documents;

    public FileLedger(ObjectStore state) {
        this.store = state;
        this.documents = new JsonDocuments(state);
    }

    public Optional<LedgerEntry> find(ObjectPath path, long generation) {
        return documents.read(document(path, generation), LedgerEntry.class).map(JsonDocuments.Versioned::value);
    }

    /** The entry of the newest generation of a path whose content is in the table: what a new generation has to differ from. */
    public Optional<LedgerEntry> newestLoaded(ObjectPath path) {
        return generations(path).map(generation -> find(path, generation)).flatMap(Optional::stream).filter(LedgerEntry::isLoaded)
                .findFirst();
    }

    /** The entry of the newest generation of a path, whatever became of it. */
    public Optional<LedgerEntry> newestRead(ObjectPath path) {
        return generations(path).findFirst().flatMap(generation -> find(path, generation));
    }

    /** The newest entry of any generation of a path whose content was this. */
    public Optional<LedgerEntry> findContent(ObjectPath path, String contentHash) {
        return generations(path).map(generation -> find(path, generation)).flatMap(Optional::stream)
                .filter(entry -> entry.contentHash().equals(contentHash)).findFirst();
    }

    private Stream<Long> generations(ObjectPath path) {
        return store.list(PREFIX + path, VERSIONS_OF_ONE_PATH).stream().map(ObjectMetadata::path)
                .filter(entry -> entry.segments().size() == path.segments().size() + 2)
                .map(entry -> Long.valueOf(entry.fileName().replace(".json", ""))).sorted(Comparator.reverseOrder());
    }

    /** Writes the entry of a version, in place of a former one if the file was read again. */
    public void record(LedgerEntry entry) {
        ObjectPath document = document(entry.objectPath(), entry.generation());
        long former = store.stat(document).map(ObjectMetadata::generation).orElse(0L);
        documents.write(document, entry, former); // of two writers one wins; both say the same of the same bytes
    }

    /** All versions that have an outcome, as {@link #key} writes them. */
    public Set<String> settled() {
        Set<String> settled = new HashSet<>();
        for (ObjectMetadata entry : store.list("ledger", EVERYTHING)) {
            settled.add(entry.path().value().substring(PREFIX.length()).replaceFirst("\\.json$", ""));
        }
        return settled;
    }

    public static String key(ObjectPath path, long generation) {
        return path + "/" + generation;
    }

    /** Every entry, in order of path; for reports and for reading quarantined files again. */
    public List<LedgerEntry> entries(String prefix) {
        return store.list(prefix.isEmpty() ? "ledger" : PREFIX + prefix, EVERYTHING).stream()
                .flatMap(entry -> documents.read(entry.path(), LedgerEntry.class).stream()).map(JsonDocuments.Versioned::value).toList();
    }

    private static ObjectPath document(ObjectPath path, long generation) {
        return ObjectPath.of(PREFIX + key(path, generation) + ".json");
    }
}
