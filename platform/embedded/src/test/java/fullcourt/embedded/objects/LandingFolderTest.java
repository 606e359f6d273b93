package fullcourt.embedded.objects;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreContract;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The landing folder is a bucket like any other. */
class LandingFolderTest extends ObjectStoreContract {
    @TempDir
    Path folder;
    private ObjectStore store;

    @BeforeEach
    void open() {
        store = new LandingFolder(folder, Clock.fixed(Instant.parse("2025-01-16T12:00:00Z"), ZoneOffset.UTC), Clock.systemUTC());
    }

    @Override
    protected ObjectStore store() {
        return store;
    }
}
