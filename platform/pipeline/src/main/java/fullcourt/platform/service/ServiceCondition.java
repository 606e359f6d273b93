package fullcourt.platform.service;

import fullcourt.config.ServiceName;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the process runs a service. */
final class ServiceCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ServiceName service = metadata.getAnnotations().get(ConditionalOnService.class).getEnum("value", ServiceName.class);
        Set<String> services = Binder.get(context.getEnvironment()).bind("fullcourt.services", Bindable.setOf(String.class))
                .orElse(Set.of());
        return services.isEmpty() || services.stream().anyMatch(name -> name.strip().toUpperCase(Locale.ROOT).equals(service.name()));
    }
}
