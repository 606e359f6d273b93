package fullcourt.config;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** Says in words what a setting accepts, from its type and its constraints: {@code a whole number of hours from 1 to 720}. */
final class Accepted {

    private Accepted() {}

    static String by(RecordComponent component, Setting setting) {
        if (!setting.accepts().isEmpty())
            return setting.accepts();
        Class<?> type = component.getType();
        if (type == boolean.class)
            return "true or false";
        if (type == int.class || type == Integer.class)
            return "a whole number" + unit(setting) + range(component, Min.class, Min::value, Max.class, Max::value);
        if (type == double.class)
            return "a number" + range(component, DecimalMin.class, DecimalMin::value, DecimalMax.class, DecimalMax::value);
        if (type == Duration.class)
            return "a duration such as 30s, 5m or 2h"
                    + range(component, DurationMin.class, Accepted::least, DurationMax.class, Accepted::most);
        if (type == Instant.class)
            return "a time with its zone, such as 2026-01-15T14:00:00Z";
        if (type == DataSize.class)
            return "a size such as 256MB";
        if (type.isEnum())
            return oneOf(type);
        if (type == Set.class && component.getGenericType() instanceof ParameterizedType set) {
            return "a comma-separated list of " + oneOf((Class<?>) set.getActualTypeArguments()[0]);
        }
        throw new IllegalArgumentException("%s needs @Setting(accepts = …): its type %s does not say what it accepts."
                .formatted(component.getName(), type.getSimpleName()));
    }

    private static String unit(Setting setting) {
        return setting.unit().isEmpty() ? "" : " of " + setting.unit();
    }

    private static String oneOf(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(constant -> constant.toString().toLowerCase(Locale.ROOT)).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    private static <L extends Annotation, H extends Annotation> String range(RecordComponent component, Class<L> low,
            Function<L, Object> from,
            Class<H> high, Function<H, Object> to) {
        L least = component.getAccessor().getAnnotation(low);
        H most = component.getAccessor().getAnnotation(high);
        return least == null || most == null ? "" : " from " + from.apply(least) + " to " + to.apply(most);
    }

    private static String least(DurationMin min) {
        return written(Duration.ofDays(min.days()).plusHours(min.hours()).plusMinutes(min.minutes()).plusSeconds(min.seconds())
                .plusMillis(min.millis()));
    }

    private static String most(DurationMax max) {
        return written(Duration.ofDays(max.days()).plusHours(max.hours()).plusMinutes(max.minutes()).plusSeconds(max.seconds())
                .plusMillis(max.millis()));
    }

    private static String written(Duration duration) {
        if (duration.toMillis() % 1000 != 0)
            return DurationStyle.SIMPLE.print(duration, ChronoUnit.MILLIS);
        if (duration.isZero() || duration.toSeconds() % 60 != 0)
            return DurationStyle.SIMPLE.print(duration, ChronoUnit.SECONDS);
        return DurationStyle.SIMPLE.print(duration, duration.toMinutes() % 60 == 0 ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
    }
}
