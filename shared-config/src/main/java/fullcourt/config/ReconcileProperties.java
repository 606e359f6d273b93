package fullcourt.config;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How long requests reconcile partitions. */
@Validated
@ConfigurationProperties("fullcourt.reconcile")
public record ReconcileProperties(
        @Setting("How long a message or a request over HTTP goes on building partitions; a retry does the rest. It must end well before its request does: 600s for a push") @DefaultValue("400s") @DurationMin(seconds = 1) @DurationMax(minutes = 50) Duration longestLook) {}
