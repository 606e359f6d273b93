package fullcourt.platform.crash;

import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.EmbeddedEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("F26")
@Tag("F65")
class DeathWhileBuildingTest extends DeathWhileBuildingContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new EmbeddedEngine(folder);
    }
}
