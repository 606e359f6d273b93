package fullcourt.operations.holds;

import fullcourt.platform.holds.EntityHolds.Hold;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An entity that is held. @param unlock what frees it @param completeness found ÷ expected in its worst window, ratio */
@JsonNaming(SnakeCaseStrategy.class)
public record HoldSummary(String processor, String entity, Instant since, Instant until, double completeness, LocalDate analysisDate,
        String waitsFor, String unlock) {

    public static HoldSummary of(Hold hold) {
        String keys = String.join(" ", hold.waitsFor());
        return new HoldSummary(hold.processor(), hold.entity(), hold.since(), hold.until(), hold.completeness(), hold.analysisDate(), keys,
                "Freed when its missing input arrives, at the latest %s.".formatted(hold.until()));
    }
}
