package fullcourt.config;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Where the JSON documents for the site are published. */
@Validated
@ConfigurationProperties("fullcourt.exports")
public record ExportProperties(
        @Setting(value = "Bucket of the published JSON documents", accepts = "a bucket name: 3 to 63 of a-z, 0-9, dot, dash and underscore") @DefaultValue("nba-props-platform-api") @Pattern(regexp = LandingProperties.BUCKET_NAME) String bucket) {}
