package fullcourt.testing.cloud;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need these servers, which {@link CloudServers} gives them. Where one cannot be had the class is skipped with one line that says which and
 * why; with {@code FULLCOURT_REQUIRE_EMULATORS=true} that is a failure. One line of the log says how long the class took.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithCloudExtension.class)
public @interface WithCloud {
    CloudServer[] value();
}
