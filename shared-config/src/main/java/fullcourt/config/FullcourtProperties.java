package fullcourt.config;

import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What this process is: which adapters it uses, which services it runs and where it keeps its data. */
@Validated
@ConfigurationProperties("fullcourt")
public record FullcourtProperties(
        @Setting("Which adapters carry the data") @DefaultValue("embedded") PlatformKind platform,

        @Setting("Services that run in this process") @DefaultValue({
                "raw", "analytics", "precompute", "predictions", "operations"}) @NotEmpty Set<ServiceName> services,

        @Setting(value = "Data directory of the embedded platform", accepts = "a directory") @DefaultValue("./data") Path data) {

    public FullcourtProperties {
        services = Set.copyOf(services);
    }

    public boolean runs(ServiceName service) {
        return services.contains(service);
    }
}
