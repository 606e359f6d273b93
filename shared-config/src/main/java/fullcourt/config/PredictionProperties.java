package fullcourt.config;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How predictions on request are made. */
@Validated
@ConfigurationProperties("fullcourt.predictions")
public record PredictionProperties(
        @Setting("How long requests for single players share what one of them has read; the cloud deployment sets 10s, so that an evening's burst reads a slate a few times and not once for each player") @DefaultValue("0s") @DurationMin(seconds = 0) @DurationMax(minutes = 5) Duration readsSharedFor) {}
