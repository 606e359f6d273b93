package fullcourt.googlecloud;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Suppresses auto-configuration of libraries on this module's class path: Spring Security would lock every endpoint, which only the cloud platform may do,
 * and Spring Cloud GCP would look for credentials, although the adapters are created explicitly.
 */
final class CloudOnly implements AutoConfigurationImportFilter, EnvironmentAware {
    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean inTheCloud = environment.getProperty("fullcourt.platform", "embedded").equals("gcp");
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            wanted[i] = name != null && !name.startsWith("com.google.cloud.spring.")
                    && (inTheCloud || !name.startsWith("org.springframework.boot.security."));
        }
        return wanted;
    }
}
