package fullcourt.platform.service;

import fullcourt.config.FullcourtProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Several services on one port are told apart by the path that each declares; a service that runs alone needs none. */
@AutoConfiguration
class PathPrefixes implements WebMvcConfigurer {
    private final FullcourtProperties properties;
    private final ObjectProvider<ServicePath> services;

    PathPrefixes(FullcourtProperties properties, ObjectProvider<ServicePath> services) {
        this.properties = properties;
        this.services = services;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        if (properties.services().size() == 1)
            return;
        services.forEach(service -> paths.addPathPrefix(service.path(), HandlerTypePredicate.forBasePackage(service.basePackage())));
    }
}
