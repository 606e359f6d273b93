package fullcourt.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where a run took place, as written into the run history; Cloud Run sets all three. */
@ConfigurationProperties("fullcourt.provenance")
public record ProvenanceProperties(
        @Setting(value = "Name of the running service", accepts = "text") @DefaultValue("local") String service,

        @Setting(value = "Revision of the running service", accepts = "text") @DefaultValue("local") String revision,

        @Setting(value = "Host of the running service", accepts = "text") @DefaultValue("localhost") String host) {}
