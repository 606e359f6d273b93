package fullcourt.prediction.feature;

import fullcourt.league.ImpliedProbability;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * The line a forecast is held against, as it stood at its snapshot.
 * @param points 25.5; a whole number can push
 * @param capturedAt when the snapshot was taken; empty if the source does not say
 * @param overBreakEven what OVER must win at least at its price; empty without a price on that side
 */
public record PropLine(BigDecimal points, Optional<Instant> capturedAt, Optional<ImpliedProbability> overBreakEven,
        Optional<ImpliedProbability> underBreakEven) {}
