package fullcourt.config;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** When a file with bad rows is quarantined as a whole. */
@Validated
@ConfigurationProperties("fullcourt.quarantine")
public record QuarantineProperties(
        @Setting("A file is quarantined when more than this ratio of its rows is rejected; up to it, bad rows are rejected alone") @DefaultValue("0.30") @DecimalMin("0") @DecimalMax("1") double rejectedAbove) {}
