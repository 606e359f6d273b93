package fullcourt.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** When a player or team is held or an outside system's circuit breaker opens, and for how long. Every processor uses these values. */
@Validated
@ConfigurationProperties("fullcourt.circuit-breaker")
public record CircuitBreakerProperties(
        @Setting(value = "How long an entity is held after its last failed attempt, unless its missing input arrives first", unit = "hours") @DefaultValue("24") @Min(1) @Max(720) int entityLockoutHours,

        @Setting("Failed attempts, each on another input version, after which an entity is held") @DefaultValue("5") @Min(1) @Max(100) int entityFailureThreshold,

        @Setting("Whether a hold ends when the missing input arrives") @DefaultValue("true") boolean autoResetOnData,

        @Setting("Consecutive failures of an outside system after which it is no longer called") @DefaultValue("5") @Min(1) @Max(100) int processorFailureThreshold,

        @Setting("How long the circuit breaker of a failing outside system stays open before one trial call") @DefaultValue("30m") @DurationMin(seconds = 1) @DurationMax(hours = 24) Duration processorTimeout) {

    public Duration entityLockout() {
        return Duration.ofHours(entityLockoutHours);
    }
}
