package fullcourt.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.embedded.EmbeddedAutoConfiguration;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MissingPlatformTest {
    @TempDir
    Path folder;

    @Test
    void aPlatformWithoutAdaptersStopsTheStartAndTouchesNothing() {
        Path data = folder.resolve("data");
        new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MissingPlatform.class, EmbeddedAutoConfiguration.class))
                .withPropertyValues("fullcourt.platform=gcp", "fullcourt.data=" + data)
                .run(context -> assertThat(context).getFailure().isInstanceOf(PlatformMissingException.class).hasMessage(
                        "fullcourt.platform is 'gcp', which this build has no adapters for. Build with 'mvn package', or set it to embedded."));
        assertThat(data).doesNotExist();
    }
}
