package fullcourt.config;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.MapPropertySource;

/** The properties that environment variables of the reference system set; each remembers its variable, so that an error can name it. */
final class VariablesPropertySource extends MapPropertySource implements OriginLookup<String> {

    /** The variable a value came from. */
    record VariableOrigin(String variable) implements Origin {
        @Override
        public String toString() {
            return "environment variable " + variable;
        }
    }

    private final Map<String, Origin> origins;

    VariablesPropertySource(List<MappedVariable> variables, Map<String, String> environment) {
        super("environment variables of the reference system",
                variables.stream().collect(toMap(MappedVariable::property, variable -> environment.getOrDefault(variable.name(), ""))));
        origins = variables.stream().collect(toMap(MappedVariable::property, variable -> new VariableOrigin(variable.name())));
    }

    @Override
    public @Nullable Origin getOrigin(String property) {
        return origins.get(property);
    }
}
