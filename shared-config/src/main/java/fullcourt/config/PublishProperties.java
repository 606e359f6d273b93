package fullcourt.config;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How staged rows are collected into one merge per table. */
@Validated
@ConfigurationProperties("fullcourt.publish")
public record PublishProperties(
        @Setting("How long the publisher of a table waits for more staged files; the cloud deployment sets 2s") @DefaultValue("0s") @DurationMin(seconds = 0) @DurationMax(minutes = 1) Duration gather,

        @Setting("How long one publisher goes on while new files keep arriving; it must end before its request does") @DefaultValue("200s") @DurationMin(seconds = 1) @DurationMax(minutes = 50) Duration maximumDuration) {}
