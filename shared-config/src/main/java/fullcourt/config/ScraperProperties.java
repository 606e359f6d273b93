package fullcourt.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The scraper service, and how often files that never landed are requested from it. */
@Validated
@ConfigurationProperties("fullcourt.scraper")
public record ScraperProperties(
        @Setting(value = "Address of the scraper service; without it gaps are shown and not requested", accepts = "a URL") @Nullable URI url,

        @Setting(value = "Bearer token of the requests; without it they carry none", accepts = "a token", secret = true) @Nullable String token,

        @Setting(value = "Scraper that is asked for box scores of a day", accepts = "a scraper's name") @DefaultValue("bdl_player_box_scores") @NotBlank String boxScores,

        @Setting("Requests for one day, ever") @DefaultValue("5") @Min(1) @Max(100) int attempts,

        @Setting("Pause after the first request for a day; it doubles with each, up to a day") @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(hours = 24) Duration firstPause,

        @Setting("How long a connection may take") @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration connectWithin,

        @Setting("How long a scraper may take to answer") @DefaultValue("180s") @DurationMin(seconds = 1) @DurationMax(minutes = 15) Duration answerWithin) {}
