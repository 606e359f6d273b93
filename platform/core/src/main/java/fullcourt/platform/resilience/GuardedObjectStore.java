package fullcourt.platform.resilience;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.RefusedEntry;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;

/** A bucket behind its breaker. */
record GuardedObjectStore(ObjectStore bucket, Breaker breaker) implements ObjectStore {

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        return breaker.call("Reading '%s'".formatted(path), () -> bucket.read(path));
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return breaker.call("Looking at '%s'".formatted(path), () -> bucket.stat(path));
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        return breaker.call("Writing '%s'".formatted(path), () -> bucket.create(path, content));
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        return breaker.call("Writing '%s'".formatted(path), () -> bucket.replace(path, content, expectedGeneration));
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        return breaker.call("Listing '%s'".formatted(prefix), () -> bucket.list(prefix, limit));
    }

    @Override
    public void deleteAll(List<ObjectPath> paths) {
        breaker.run("Deleting %d objects".formatted(paths.size()), () -> bucket.deleteAll(paths));
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        return breaker.call("Deleting '%s'".formatted(path), () -> bucket.delete(path, expectedGeneration));
    }

    @Override
    public List<RefusedEntry> refusedEntries() {
        return bucket.refusedEntries();
    }

    @Override
    public void delete(ObjectPath path) {
        breaker.run("Deleting '%s'".formatted(path), () -> bucket.delete(path));
    }
}
