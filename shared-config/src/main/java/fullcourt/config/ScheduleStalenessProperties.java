package fullcourt.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How old the newest schedule file may be before everything that expects games from it is in doubt. */
@Validated
@ConfigurationProperties("fullcourt.schedule-staleness")
public record ScheduleStalenessProperties(
        @Setting(value = "Age from which the schedule is stale", unit = "hours") @DefaultValue("6") @Min(1) @Max(720) int maxStaleHours,

        @Setting(value = "Age used instead, for as long as the override lasts", unit = "hours") @Min(1) @Max(720) @Nullable Integer overrideHours,

        @Setting("End of the override; without it the override lasts") @Nullable Instant overrideExpiresAt) {

    /** Greatest age of a schedule that is still trusted at {@code now}. */
    public Duration maximumAge(Instant now) {
        boolean ended = overrideExpiresAt != null && !now.isBefore(overrideExpiresAt);
        return Duration.ofHours(overrideHours == null || ended ? maxStaleHours : overrideHours);
    }
}
