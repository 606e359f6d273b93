package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Coordination documents as records: read with their generation, written by compare-and-set. */
public final class JsonDocuments {
    private final ObjectStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    public JsonDocuments(ObjectStore store) {
        this.store = store;
    }

    /** @param generation 0 stands for a document that does not exist yet */
    public record Versioned<T>(T value, long generation) {}

    public <T> Optional<Versioned<T>> read(ObjectPath path, Class<T> type) {
        return store.read(path).map(object -> new Versioned<>(json.readValue(object.content(), type), object.metadata().generation()));
    }

    /** Creates (generation 0) or replaces; empty if another writer was first. */
    public <T> Optional<Versioned<T>> write(ObjectPath path, T value, long expectedGeneration) {
        byte[] content = json.writeValueAsBytes(value);
        if (expectedGeneration == 0) {
            return store.create(path, content) instanceof ObjectStore.Creation.Created(long generation)
                    ? Optional.of(new Versioned<>(value, generation))
                    : Optional.empty();
        }
        return store.replace(path, content, expectedGeneration) instanceof ObjectStore.Replacement.Replaced(long generation)
                ? Optional.of(new Versioned<>(value, generation))
                : Optional.empty();
    }
}
