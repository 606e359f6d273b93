package fullcourt.platform.wiring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Every service gets the platform by having it on the class path. */
@AutoConfiguration
@Import({PlatformConfiguration.class, ReconcileConfiguration.class, OutsideConfiguration.class, NotificationConfiguration.class, EmbeddedConfiguration.class, MissingPlatform.class, PathPrefixes.class,
        ProblemAnswers.class})
public class PlatformAutoConfiguration {}
