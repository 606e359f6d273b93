package fullcourt.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The list of jobs that run without a message. */
public final class Schedules {
    private static final String FILE = "schedules.yaml";
    /** In the order of the file. */
    public static final List<Schedule> ALL = read();

    private Schedules() {}

    private static List<Schedule> read() {
        MutablePropertySources sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)).forEach(sources::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("'%s' of this build cannot be read".formatted(FILE), unreadable);
        }
        return new Binder(ConfigurationPropertySources.from(sources)).bind("schedules", Bindable.listOf(Schedule.class)).get();
    }
}
