package fullcourt.platform.service;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Defaults of every service. The lowest precedence: any other source wins. */
final class PlatformDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> ALWAYS = Map.of("spring.main.banner-mode", "off", "spring.threads.virtual.enabled", "true",
            "spring.mvc.problemdetails.enabled", "true", "springdoc.api-docs.enabled", "true",
            "management.endpoints.web.exposure.include", "health,prometheus", "management.endpoint.health.probes.enabled", "true",
            "management.endpoint.health.group.readiness.include", "readinessState,storage,timers,stateAndWarehouse",
            "management.health.diskspace.enabled", "false",
            "management.health.ssl.enabled", "false");

    /** Bounds of the web server itself; those of requests are in {@code fullcourt.platform.web}. */
    private static final Map<String, Object> WEB = Map.of("server.tomcat.connection-timeout", "20s", "server.tomcat.keep-alive-timeout",
            "60s",
            "server.tomcat.max-swallow-size", "16MB", // a caller that sends too much gets the reason instead of a broken connection
            "server.max-http-request-header-size", "16KB", "spring.jackson.factory.constraints.read.max-nesting-depth", "64",
            "spring.web.error.include-stacktrace", "never", "spring.mvc.formcontent.filter.enabled", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>(ALWAYS);
        defaults.putAll(WEB);
        if (environment.getProperty("fullcourt.platform", "embedded").equalsIgnoreCase("embedded")) {
            defaults.put("server.address", "127.0.0.1"); // only this machine
            defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "3s"); // the process ends within 8 s: decision 022
        } else {
            defaults.put("fullcourt.publish.gather", "2s"); // a merge there costs more than the wait
            defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "8s"); // Cloud Run kills a process 10 s after SIGTERM
        }
        environment.getPropertySources().addLast(new MapPropertySource("what every service of Fullcourt sets", defaults));
    }
}
