package fullcourt.platform.state;

import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.objects.HaltedException;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The publish states by table and season: {@code publish-states/<table>/<season>.json} in the state bucket. A document that was read once is parsed again only if its
 * generation has changed.
 */
public final class PublishStateStore {
    public static final String FOLDER = "publish-states";
    private static final int MAX_GROUPS = 1000;
    private static final int MAX_DOCUMENTS = 100_000;
    private final ObjectStore store;
    private final JsonDocuments documents;
    private final EpochStore epochs;
    private final ConcurrentMap<ObjectPath, Versioned<PublishState>> parsed = new ConcurrentHashMap<>();

    public PublishStateStore(ObjectStore state) {
        this.store = state;
        this.documents = new JsonDocuments(state);
        this.epochs = new EpochStore(state);
    }

    public Versioned<PublishState> read(TableId table, String group) {
        ObjectPath path = path(table, group);
        long generation = store.stat(path).map(ObjectMetadata::generation).orElse(0L);
        Versioned<PublishState> known = parsed.get(path);
        if (known != null && known.generation() == generation)
            return known;
        Versioned<PublishState> read = documents.read(path, PublishState.class).orElse(new Versioned<>(PublishState.NEW, 0));
        parsed.put(path, read);
        return read;
    }

    /** Empty if another process wrote the document in between: the caller reads it again and decides anew. */
    public Optional<Versioned<PublishState>> write(TableId table, String group, PublishState publishState, Versioned<PublishState> former) {
        PublishState stamped = publishState.epoch().isEmpty() ? publishState.inEpoch(epoch()) : publishState;
        return documents.write(path(table, group), stamped, former.generation());
    }

    /** @throws HaltedException if the state was removed while this process worked with it */
    private String epoch() {
        return epochs.read().map(read -> read.value().id()).orElseThrow(() -> new HaltedException(
                "The state has no epoch: it was removed while this process worked. Put it back, or start again and follow what 'fullcourt status' says."));
    }

    /** A document and its partition group. */
    public record Placed(TableId table, String group, Versioned<PublishState> document) {}

    /** Every document, read with one listing. */
    public List<Placed> all() {
        return store.list(FOLDER, MAX_DOCUMENTS).stream().map(this::placed).toList();
    }

    private Placed placed(ObjectMetadata object) {
        TableId table = TableId.parse(object.path().segments().get(1));
        Versioned<PublishState> known = parsed.get(object.path());
        String group = group(object.path());
        return new Placed(table, group, known != null && known.generation() == object.generation() ? known : read(table, group));
    }

    /** The seasons of a table that have a document. */
    public List<String> groups(TableId table) {
        return store.list(FOLDER + "/" + table, MAX_GROUPS).stream().map(ObjectMetadata::path)
                .map(PublishStateStore::group).toList();
    }

    private static String group(ObjectPath path) {
        return path.fileName().replace(".json", "");
    }

    private static ObjectPath path(TableId table, String group) {
        return ObjectPath.of("%s/%s/%s.json".formatted(FOLDER, table, group));
    }
}
