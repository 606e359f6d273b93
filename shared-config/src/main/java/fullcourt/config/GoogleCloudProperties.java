package fullcourt.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where in Google Cloud the suite lives; read by the {@code gcp} platform only. */
@Validated
@ConfigurationProperties("fullcourt.google-cloud")
public record GoogleCloudProperties(
        @Setting(value = "Project that holds datasets, buckets and topics; empty on the embedded platform", accepts = "a project id: 6 to 30 of a-z, 0-9 and dash, or nothing") @DefaultValue("") @Pattern(regexp = "|[a-z][a-z0-9-]{4,28}[a-z0-9]") String projectId,

        @Setting(value = "Location of the datasets", accepts = "a BigQuery location such as us-west2") @DefaultValue("us-west2") @NotBlank String location) {}
