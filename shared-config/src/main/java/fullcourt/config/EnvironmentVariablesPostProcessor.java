package fullcourt.config;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** Applies {@link EnvironmentVariables} at the start: weaker than a {@code FULLCOURT_…} variable, stronger than a configuration file. */
final class EnvironmentVariablesPostProcessor implements EnvironmentPostProcessor {

    private final Log log;

    EnvironmentVariablesPostProcessor(DeferredLogFactory logs) {
        log = logs.getLog(EnvironmentVariablesPostProcessor.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> system = environment.getPropertySources().get(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (system == null)
            return;
        Map<String, String> variables = textsOf(system);
        environment.getPropertySources().addAfter(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new VariablesPropertySource(EnvironmentVariables.mappedIn(variables), variables));
        EnvironmentVariables.ignoredIn(variables).forEach(log::info);
    }

    private static Map<String, String> textsOf(PropertySource<?> system) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (system.getSource() instanceof Map<?, ?> map)
            map.forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }
}
