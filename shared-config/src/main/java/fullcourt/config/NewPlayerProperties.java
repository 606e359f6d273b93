package fullcourt.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What a season and a player need before the player's numbers count as genuine. */
@Validated
@ConfigurationProperties("fullcourt.new-player")
public record NewPlayerProperties(
        @Setting(value = "Days from opening night on in which rows are written with what exists, and flagged", unit = "days") @DefaultValue("14") @Min(0) @Max(60) int bootstrapDays,

        @Setting(value = "Games of the season that player and opponent need behind them to be predicted", unit = "games") @DefaultValue("5") @Min(1) @Max(82) int minimumGames) {}
