package fullcourt.config;

import static java.util.stream.Collectors.joining;

import fullcourt.config.VariablesPropertySource.VariableOrigin;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Turns a wrong setting into one sentence that names the property (and the environment variable), the value and what is accepted. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ConfigurationFailureAnalyzer implements FailureAnalyzer {

    private final Environment environment;

    ConfigurationFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return first(BindException.class, failure).filter(bind -> bind.getName().toString().startsWith("fullcourt"))
                .map(this::sentences).filter(text -> !text.isEmpty())
                .map(text -> new FailureAnalysis(text, null, failure)).orElse(null);
    }

    private String sentences(BindException bind) {
        return first(BindValidationException.class, bind).map(this::violations)
                .orElseGet(() -> Optional.ofNullable(bind.getProperty()).map(this::wrongValue).orElse(""));
    }

    private String violations(BindValidationException invalid) {
        ConfigurationPropertyName group = invalid.getValidationErrors().getName();
        return invalid.getValidationErrors().getAllErrors().stream().map(error -> violation(group, error)).distinct()
                .collect(joining("\n"));
    }

    private String violation(ConfigurationPropertyName group, ObjectError error) {
        return error instanceof FieldError field
                ? sentence(ConfigurationPropertyName.of(group + "." + Settings.dashed(field.getField())), field.getRejectedValue())
                        .orElse(error.getDefaultMessage() + ".")
                : error.getDefaultMessage() + ".";
    }

    private String wrongValue(ConfigurationProperty property) {
        return sentence(property.getName(), property.getValue()).orElse("");
    }

    private Optional<String> sentence(ConfigurationPropertyName name, @Nullable Object value) {
        var written = name.isLastElementIndexed() ? name.getParent() : name;
        return Settings.named(written).map(setting -> {
            String property = variableFor(written).map(variable -> variable + " (" + written + ")").orElse(written.toString());
            String shown = setting.secret() ? "not usable" : "'" + value + "'";
            return property + " is " + shown + ", accepted is " + setting.accepts() + ".";
        });
    }

    private Optional<String> variableFor(ConfigurationPropertyName name) {
        return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .map(source -> source.getConfigurationProperty(name)).filter(Objects::nonNull).findFirst()
                .flatMap(property -> variableOf(property.getOrigin()));
    }

    private static Optional<String> variableOf(@Nullable Origin origin) {
        return switch (origin) {
            case VariableOrigin(String variable) -> Optional.of(variable);
            case PropertySourceOrigin wrapped -> variableOf(wrapped.getOrigin());
            case null, default -> Optional.empty();
        };
    }

    private static <T extends Throwable> Optional<T> first(Class<T> type, Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .filter(type::isInstance).map(type::cast).findFirst();
    }
}
