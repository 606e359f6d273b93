package fullcourt.platform.testing;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.RefusedEntry;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A bucket behind a {@link Fault}. */
final class FaultyObjectStore implements ObjectStore {
    private final String bucket;
    private final ObjectStore store;
    private final Fault fault;

    FaultyObjectStore(String bucket, ObjectStore store, Fault fault) {
        this.bucket = bucket;
        this.store = store;
        this.fault = fault;
    }

    private <T> T around(String verb, Object path, Supplier<T> work) {
        String call = "%s.%s %s".formatted(bucket, verb, path);
        fault.before(call);
        T result = work.get();
        fault.after(call);
        return result;
    }

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        return around("read", path, () -> store.read(path));
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return around("stat", path, () -> store.stat(path));
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        return around("create", path, () -> store.create(path, content));
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        return around("replace", path, () -> store.replace(path, content, expectedGeneration));
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        return around("list", prefix, () -> store.list(prefix, limit));
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        return around("delete", path, () -> store.delete(path, expectedGeneration));
    }

    @Override
    public List<RefusedEntry> refusedEntries() {
        return store.refusedEntries();
    }

    @Override
    public void delete(ObjectPath path) {
        around("delete", path, () -> {
            store.delete(path);
            return true;
        });
    }
}
