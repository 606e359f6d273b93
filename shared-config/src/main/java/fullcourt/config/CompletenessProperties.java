package fullcourt.config;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** When data counts as complete enough. All values are ratios in [0, 1]: rows found ÷ rows expected. */
@Validated
@ConfigurationProperties("fullcourt.completeness")
public record CompletenessProperties(
        @Setting("Box-score coverage of a team below this ratio is critical") @DefaultValue("0.70") @DecimalMin("0") @DecimalMax("1") double criticalBelow,

        @Setting("Box-score coverage of a team below this ratio is a warning") @DefaultValue("0.90") @DecimalMin("0") @DecimalMax("1") double warningBelow,

        @Setting("A player or team is processed when every declared window reaches this ratio") @DefaultValue("0.70") @DecimalMin("0") @DecimalMax("1") double readyAt) {

    @AssertTrue(message = "fullcourt.completeness.critical-below must not be above fullcourt.completeness.warning-below")
    boolean isCriticalNotAboveWarning() {
        return criticalBelow <= warningBelow;
    }
}
