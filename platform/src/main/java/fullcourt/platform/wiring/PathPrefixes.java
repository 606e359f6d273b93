package fullcourt.platform.wiring;

import fullcourt.config.FullcourtProperties;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Several services on one port have a path prefix each; a service that runs alone has none. */
@Configuration(proxyBeanMethods = false)
class PathPrefixes implements WebMvcConfigurer {
    private static final List<Prefix> PREFIXES = List.of(new Prefix("/raw", "fullcourt.raw"),
            new Prefix("/analytics", "fullcourt.analytics"),
            new Prefix("/precompute", "fullcourt.precompute"), new Prefix("/predictions", "fullcourt.prediction"),
            new Prefix("/operations", "fullcourt.operations"));
    private final FullcourtProperties properties;

    private record Prefix(String path, String basePackage) {}

    PathPrefixes(FullcourtProperties properties) {
        this.properties = properties;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        if (properties.services().size() == 1)
            return;
        PREFIXES.forEach(prefix -> paths.addPathPrefix(prefix.path(), HandlerTypePredicate.forBasePackage(prefix.basePackage())));
    }
}
