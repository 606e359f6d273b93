package fullcourt.embedded;

import fullcourt.embedded.access.AccessConfiguration;
import fullcourt.embedded.clock.ClockConfiguration;
import fullcourt.embedded.directory.DirectoryConfiguration;
import fullcourt.embedded.events.EventsConfiguration;
import fullcourt.embedded.notification.MailConfiguration;
import fullcourt.embedded.objects.ObjectsConfiguration;
import fullcourt.embedded.warehouse.WarehouseConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** The ports on one machine: a folder, a DuckDB file, events inside the process. */
@AutoConfiguration
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "embedded", matchIfMissing = true)
@Import({DirectoryConfiguration.class, ClockConfiguration.class, ObjectsConfiguration.class, WarehouseConfiguration.class,
        EventsConfiguration.class, AccessConfiguration.class, MailConfiguration.class})
public class EmbeddedAutoConfiguration {}
