package fullcourt.platform.wiring;

import fullcourt.platform.web.WebConfiguration;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Every service gets the platform by having it on the class path. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class) // its error page is not ours
@OpenAPIDefinition(info = @Info(title = "Fullcourt", version = "1", description = "From box scores to predictions. Errors are problem documents (RFC 9457)."))
@Import({PlatformConfiguration.class, HealthConfiguration.class, ReconcileConfiguration.class, OutsideConfiguration.class,
        NotificationConfiguration.class,
        EmbeddedConfiguration.class, EmbeddedAccess.class, RepairConfiguration.class, MissingPlatform.class, PathPrefixes.class,
        ProblemAnswers.class, WebConfiguration.class})
public class PlatformAutoConfiguration {}
