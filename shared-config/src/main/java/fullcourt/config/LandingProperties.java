package fullcourt.config;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Where the scrapers' files land and how they are picked up. */
@Validated
@ConfigurationProperties("fullcourt.landing")
public record LandingProperties(
        @Setting(value = "Bucket the scrapers write to; the embedded platform's landing folder answers to the same name", accepts = "a bucket name: 3 to 63 of a-z, 0-9, dot, dash and underscore") @DefaultValue("nba-scraped-data") @Pattern(regexp = BUCKET_NAME) String bucket,

        @Setting("Larger objects are refused with a finding") @DefaultValue("256MB") DataSize maximumObjectSize,

        @Setting("Size and time of a dropped file must have stood still this long before it is read") @DefaultValue("1s") @DurationMin(millis = 0) @DurationMax(minutes = 5) Duration settle,

        @Setting("A document that takes longer to read is quarantined") @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(minutes = 10) Duration readWithin,

        @Setting("How often the embedded platform looks for files without a message") @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(hours = 1) Duration sweepEvery) {

    static final String BUCKET_NAME = "[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]";

    @AssertTrue(message = "fullcourt.landing.maximum-object-size must be from 1KB to 1GB")
    boolean isObjectSizeInRange() {
        return maximumObjectSize.compareTo(DataSize.ofKilobytes(1)) >= 0 && maximumObjectSize.compareTo(DataSize.ofGigabytes(1)) <= 0;
    }
}
