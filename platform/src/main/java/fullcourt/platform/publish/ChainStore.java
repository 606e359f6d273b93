package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.TableId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Chain documents by table and season: {@code chain/<table>/<season>.json} in the state bucket. A document that was read once is parsed again only when its
 * generation has changed.
 */
public final class ChainStore {
    private static final int MOST_GROUPS = 1000;
    private final ObjectStore store;
    private final JsonDocuments documents;
    private final ConcurrentMap<ObjectPath, Versioned<Chain>> parsed = new ConcurrentHashMap<>();

    public ChainStore(ObjectStore state) {
        this.store = state;
        this.documents = new JsonDocuments(state);
    }

    public Versioned<Chain> read(TableId table, String group) {
        ObjectPath path = path(table, group);
        long generation = store.stat(path).map(ObjectMetadata::generation).orElse(0L);
        Versioned<Chain> known = parsed.get(path);
        if (known != null && known.generation() == generation)
            return known;
        Versioned<Chain> read = documents.read(path, Chain.class).orElse(new Versioned<>(Chain.NEW, 0));
        parsed.put(path, read);
        return read;
    }

    /** Empty if somebody else wrote the chain in between: read again and decide anew. */
    Optional<Versioned<Chain>> write(TableId table, String group, Chain chain, Versioned<Chain> former) {
        return documents.write(path(table, group), chain, former.generation());
    }

    /** The seasons of which a table has a chain. */
    public List<String> groups(TableId table) {
        return store.list("chain/" + table, MOST_GROUPS).stream().map(ObjectMetadata::path)
                .map(path -> path.fileName().replace(".json", "")).toList();
    }

    private static ObjectPath path(TableId table, String group) {
        return ObjectPath.of("chain/%s/%s.json".formatted(table, group));
    }
}
