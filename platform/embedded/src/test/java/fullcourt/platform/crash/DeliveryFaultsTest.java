package fullcourt.platform.crash;

import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.EmbeddedEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("F18")
class DeliveryFaultsTest extends DeliveryFaultsContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new EmbeddedEngine(folder);
    }
}
