package fullcourt.prediction.feature;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Averages differ in their last bits with the order in which an engine adds; six decimals are the same everywhere. */
final class Decimals {
    private static final int KEPT = 6;

    private Decimals() {}

    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(KEPT, RoundingMode.HALF_EVEN).doubleValue();
    }
}
