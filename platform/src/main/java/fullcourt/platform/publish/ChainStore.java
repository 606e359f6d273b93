package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.TableId;
import java.util.List;
import java.util.Optional;

/** Chain documents by table and season: {@code chain/<table>/<season>.json} in the state bucket. */
public final class ChainStore {
    private static final int MOST_GROUPS = 1000;
    private final ObjectStore store;
    private final JsonDocuments documents;

    public ChainStore(ObjectStore state) {
        this.store = state;
        this.documents = new JsonDocuments(state);
    }

    public Versioned<Chain> read(TableId table, String group) {
        return documents.read(path(table, group), Chain.class).orElse(new Versioned<>(Chain.NEW, 0));
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
