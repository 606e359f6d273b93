package fullcourt.config;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Every setting with the value it has in this process. */
public final class EffectiveSettings {
    private static final int MAX_ELEMENTS = 100;

    /** @param value as written in a configuration file; a secret is shown as stars @param standard the value without a setting */
    public record EffectiveSetting(String property, String value, String standard, String meaning) {}

    private EffectiveSettings() {}

    public static List<EffectiveSetting> of(Environment environment) {
        return Settings.ALL.stream().map(
                setting -> new EffectiveSetting(setting.property(), value(setting, environment), setting.standard(), setting.meaning()))
                .toList();
    }

    private static String value(DocumentedSetting setting, Environment environment) {
        String value = elements(setting.property(), environment);
        if (value.isEmpty())
            return setting.standard();
        return setting.secret() ? "***" : value;
    }

    /** A list may be written in one property, or element by element. */
    private static String elements(String property, Environment environment) {
        String whole = environment.getProperty(property, "");
        if (!whole.isEmpty())
            return whole;
        Stream<String> elements = IntStream.range(0, MAX_ELEMENTS)
                .mapToObj(index -> environment.getProperty("%s[%d]".formatted(property, index), "")).takeWhile(each -> !each.isEmpty());
        return String.join(",", elements.toList());
    }
}
