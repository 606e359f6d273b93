package fullcourt.googlecloud.crash;

import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import fullcourt.googlecloud.objects.CloudStorage;
import fullcourt.googlecloud.objects.CloudStorageObjectStore;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.testing.SettableClock;
import fullcourt.testing.cloud.CloudServers;
import java.util.Locale;
import java.util.UUID;

/** Names that no other test has, and buckets under them. */
record World(String name, Storage storage, SettableClock clock) {
    static World called(String name, SettableClock clock) {
        String own = "%s-%s".formatted(name.toLowerCase(Locale.ROOT), UUID.randomUUID().toString().substring(0, 8));
        return new World(own, CloudStorage.client("test-project", CloudServers.ofThisProcess().storage().address()), clock);
    }

    String bucketName(String purpose) {
        return "%s-%s".formatted(name, purpose);
    }

    ObjectStore bucket(String purpose) {
        storage.create(BucketInfo.of(bucketName(purpose)));
        return new StoredAtTestTime(new CloudStorageObjectStore(storage, bucketName(purpose)), clock);
    }

    void release() {
        try {
            storage.close();
        } catch (Exception failed) {
            throw new IllegalStateException("closing the client", failed);
        }
    }
}
