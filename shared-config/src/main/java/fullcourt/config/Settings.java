package fullcourt.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** All settings, read from the records themselves, so that documentation and error messages cannot drift from the code. */
final class Settings {

    static final List<DocumentedSetting> ALL = groups().flatMap(group -> settingsOf(prefixOf(group), group)).toList();

    private Settings() {}

    static Stream<Class<?>> groups() {
        return Arrays.stream(SharedConfiguration.class.getAnnotation(EnableConfigurationProperties.class).value());
    }

    /** The setting that {@code property} belongs to; an element of a list or map belongs to the setting that holds it. */
    static Optional<DocumentedSetting> named(ConfigurationPropertyName property) {
        return ALL.stream().filter(setting -> {
            var name = ConfigurationPropertyName.of(setting.property());
            return name.equals(property) || name.isAncestorOf(property);
        }).findFirst();
    }

    private static String prefixOf(Class<?> group) {
        return group.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Stream<DocumentedSetting> settingsOf(String prefix, Class<?> group) {
        return IntStream.range(0, group.getRecordComponents().length).boxed().flatMap(index -> {
            RecordComponent component = group.getRecordComponents()[index];
            String property = prefix + "." + dashed(component.getName());
            Setting setting = component.getAnnotation(Setting.class);
            if (setting == null)
                return settingsOf(property, component.getType());
            return Stream.of(new DocumentedSetting(property, standard(group, index), Accepted.by(component, setting), setting.value(),
                    setting.secret()));
        });
    }

    private static String standard(Class<?> group, int index) {
        DefaultValue standard = group.getDeclaredConstructors()[0].getParameters()[index].getAnnotation(DefaultValue.class);
        return standard == null ? "" : String.join(",", standard.value());
    }

    static String dashed(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
