package fullcourt.platform.steps;

import fullcourt.config.ServiceName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pipeline's phases, in the order data passes them. */
public enum Phase {
    RAW, ANALYTICS, PRECOMPUTE, PREDICTIONS, GRADING;

    public static Optional<Phase> of(String name) {
        return Arrays.stream(values()).filter(phase -> phase.label().equals(name)).findFirst();
    }

    /** The service whose steps belong to this phase. */
    public ServiceName service() {
        return switch (this) {
            case RAW -> ServiceName.RAW;
            case ANALYTICS -> ServiceName.ANALYTICS;
            case PRECOMPUTE -> ServiceName.PRECOMPUTE;
            case PREDICTIONS, GRADING -> ServiceName.PREDICTIONS;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
