package fullcourt.platform.repair;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** A copy of a bucket, to be put back later. */
record SavedBucket(ObjectStore bucket, Map<ObjectPath, byte[]> objects) {

    static SavedBucket of(ObjectStore bucket) {
        Map<ObjectPath, byte[]> objects = new LinkedHashMap<>();
        bucket.list("", Integer.MAX_VALUE)
                .forEach(object -> objects.put(object.path(), bucket.read(object.path()).orElseThrow().content()));
        return new SavedBucket(bucket, objects);
    }

    static void empty(ObjectStore bucket) {
        bucket.deleteAll(bucket.list("", Integer.MAX_VALUE).stream().map(ObjectMetadata::path).toList());
    }

    void putBack() {
        empty(bucket);
        objects.forEach(bucket::create);
    }

    /** Only objects under a prefix. */
    void putBack(String prefix) {
        bucket.deleteAll(bucket.list(prefix, Integer.MAX_VALUE).stream().map(ObjectMetadata::path).toList());
        objects.forEach((path, content) -> {
            if (path.value().startsWith(prefix + "/"))
                bucket.create(path, content);
        });
    }
}
