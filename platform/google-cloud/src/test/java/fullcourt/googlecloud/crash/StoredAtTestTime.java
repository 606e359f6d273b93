package fullcourt.googlecloud.crash;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.ObjectPath;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket whose objects were stored when the test's clock says; the server goes by its own. Everything else is the bucket's. */
final class StoredAtTestTime implements ObjectStore {
    private final ObjectStore store;
    private final Clock clock;
    private final Map<Long, Instant> storedAt = new ConcurrentHashMap<>();

    StoredAtTestTime(ObjectStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        return store.read(path).map(object -> new StoredObject(atTestTime(object.metadata()), object.content()));
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return store.stat(path).map(this::atTestTime);
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        return switch (store.create(path, content)) {
            case Creation.Created created -> created;
            case Creation.Exists(ObjectMetadata existing) -> new Creation.Exists(atTestTime(existing));
        };
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        return store.replace(path, content, expectedGeneration);
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        return store.list(prefix, limit).stream().map(this::atTestTime).toList();
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        return store.delete(path, expectedGeneration);
    }

    @Override
    public void delete(ObjectPath path) {
        store.delete(path);
    }

    /** A generation has the time at which it is first read, which in a test is that of its writing. */
    private ObjectMetadata atTestTime(ObjectMetadata object) {
        Instant time = storedAt.computeIfAbsent(object.generation(), _ -> clock.instant());
        return new ObjectMetadata(object.path(), object.generation(), object.bytes(), time);
    }
}
