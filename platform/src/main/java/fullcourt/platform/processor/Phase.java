package fullcourt.platform.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pipeline's phases, in the order data passes them. */
public enum Phase {
    RAW, ANALYTICS, PRECOMPUTE, PREDICTIONS, GRADING;

    public static Optional<Phase> of(String name) {
        return Arrays.stream(values()).filter(phase -> phase.label().equals(name)).findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
