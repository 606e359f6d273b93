package fullcourt.platform.epoch;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;

/** A bucket that can always be read, and written while the gate is open. */
public record GatedBucket(ObjectStore bucket, WriteGate gate) implements ObjectStore {

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        return bucket.read(path);
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return bucket.stat(path);
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        return bucket.list(prefix, limit);
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        gate.requireOpen();
        return bucket.create(path, content);
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        gate.requireOpen();
        return bucket.replace(path, content, expectedGeneration);
    }

    @Override
    public void delete(ObjectPath path) {
        gate.requireOpen();
        bucket.delete(path);
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        gate.requireOpen();
        return bucket.delete(path, expectedGeneration);
    }

    @Override
    public void deleteAll(List<ObjectPath> paths) {
        gate.requireOpen();
        bucket.deleteAll(paths);
    }
}
