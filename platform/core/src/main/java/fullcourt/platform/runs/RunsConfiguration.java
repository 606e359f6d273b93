package fullcourt.platform.runs;

import fullcourt.platform.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Properties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Which build runs, and what it has run. */
@AutoConfiguration
class RunsConfiguration {

    @Bean
    BuildId buildId() {
        try (InputStream in = RunsConfiguration.class.getResourceAsStream("/build.properties")) {
            Properties build = new Properties();
            if (in != null)
                build.load(in);
            return new BuildId(build.getProperty("build.id", "unknown"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    Stamp stamp(BuildId build, Clock clock) {
        return new Stamp(build, clock);
    }

    @Bean
    RunHistory runHistory(Warehouse warehouse, BuildId build, Clock clock) {
        return new RunHistory(warehouse, build, clock);
    }
}
