package fullcourt.embedded.objects;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Under a clock that stands still, as in a replay: time alone must never be what makes generations grow. */
class FolderObjectStoreTest extends ObjectStoreContract {
    @TempDir
    Path folder;
    private ObjectStore store;

    @BeforeEach
    void open() {
        store = new FolderObjectStore(folder, Clock.fixed(Instant.parse("2025-01-16T12:00:00Z"), ZoneOffset.UTC));
    }

    @Override
    protected ObjectStore store() {
        return store;
    }
}
