package fullcourt.platform.ledger;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import java.util.List;
import java.util.Optional;

/**
 * The files that wait: {@code set-aside/<object path>/<generation>.json} in the state bucket. A document is here exactly as long as its version can still be
 * of use, so one listing says what there is to do. The ledger says for ever what became of it.
 */
public final class SetAside {
    private static final String PREFIX = "set-aside/";
    private static final int MOST = 10_000;
    private final ObjectStore store;
    private final JsonDocuments documents;

    public SetAside(ObjectStore state) {
        this.store = state;
        this.documents = new JsonDocuments(state);
    }

    /** Written before the ledger's entry: a process that dies in between reads the file again. */
    void add(SetAsideFile file) {
        ObjectPath document = document(file.objectPath(), file.generation());
        long former = store.stat(document).map(ObjectMetadata::generation).orElse(0L);
        documents.write(document, file, former); // of two writers one wins; both say the same of the same bytes
    }

    /** Removes those versions of a path that are not newer than one that could be read. */
    void settle(ObjectPath path, long upTo) {
        store.list(PREFIX + path, MOST).stream().map(ObjectMetadata::path)
                .filter(document -> isOf(document, path) && generation(document) <= upTo)
                .forEach(store::delete);
    }

    /** Which versions wait, without their reasons. */
    List<Waiting> waiting() {
        return store.list("set-aside", MOST).stream().map(ObjectMetadata::path)
                .map(document -> new Waiting(ObjectPath.of(document.value().substring(PREFIX.length(), document.value().lastIndexOf('/'))),
                        generation(document)))
                .toList();
    }

    record Waiting(ObjectPath path, long generation) {}

    Optional<SetAsideFile> find(ObjectPath path, long generation) {
        return documents.read(document(path, generation), SetAsideFile.class).map(JsonDocuments.Versioned::value);
    }

    /** In order of path. @param limit at most so many */
    public List<SetAsideFile> files(int limit) {
        return waiting().stream().limit(limit).flatMap(waiting -> find(waiting.path(), waiting.generation()).stream()).toList();
    }

    private static boolean isOf(ObjectPath document, ObjectPath path) {
        return document.segments().size() == path.segments().size() + 2;
    }

    private static long generation(ObjectPath document) {
        return Long.parseLong(document.fileName().replace(".json", ""));
    }

    private static ObjectPath document(ObjectPath path, long generation) {
        return ObjectPath.of("%s%s/%d.json".formatted(PREFIX, path, generation));
    }
}
