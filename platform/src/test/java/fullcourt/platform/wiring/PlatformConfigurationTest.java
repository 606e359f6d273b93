package fullcourt.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.FullcourtProperties;
import fullcourt.config.PlatformKind;
import fullcourt.config.ServiceName;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void aPlatformWithoutAdaptersStopsTheStartAndTouchesNothing() {
        Path data = folder.resolve("data");
        FullcourtProperties asked = new FullcourtProperties(PlatformKind.GCP, Set.of(ServiceName.RAW), data);
        assertThatThrownBy(() -> new PlatformConfiguration().dataDirectory(asked)).isInstanceOf(PlatformMissingException.class)
                .hasMessage("fullcourt.platform is 'gcp', which this build has no adapters for. Accepted is embedded.");
        assertThat(data).doesNotExist();
    }
}
