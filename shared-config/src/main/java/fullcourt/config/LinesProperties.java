package fullcourt.config;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Which bookmakers' lines count. */
@Validated
@ConfigurationProperties("fullcourt.lines")
public record LinesProperties(
        @Setting("How old a bookmaker's newest snapshot may be at a game's cut-off; an older line is none") @DefaultValue("12h") @DurationMin(minutes = 1) @DurationMax(days = 7) Duration maximumAge) {}
