package fullcourt.platform.service;

import fullcourt.config.ServiceName;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only if {@code fullcourt.services} names the service; without the property all of them run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ServiceCondition.class)
public @interface ConditionalOnService {
    ServiceName value();
}
