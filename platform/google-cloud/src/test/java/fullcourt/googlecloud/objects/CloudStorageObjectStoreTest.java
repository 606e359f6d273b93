package fullcourt.googlecloud.objects;

import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreContract;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.WithCloud;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@WithCloud(CloudServer.STORAGE)
class CloudStorageObjectStoreTest extends ObjectStoreContract {
    private final Storage storage = CloudStorage.client("test-project", CloudServers.ofThisProcess().storage().address());
    private final String bucket = "contract-" + UUID.randomUUID();

    @BeforeEach
    void createBucket() {
        storage.create(BucketInfo.of(bucket));
    }

    @AfterEach
    void close() throws Exception {
        storage.close();
    }

    @Override
    protected ObjectStore store() {
        return new CloudStorageObjectStore(storage, bucket);
    }
}
