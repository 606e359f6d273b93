package fullcourt.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pipeline's phases, in the order data passes them, with the service that runs each and the datasets that it writes. */
public enum Phase {
    RAW(ServiceName.RAW, "nba_raw", "nba_reference"), ANALYTICS(ServiceName.ANALYTICS, "nba_analytics"), PRECOMPUTE(ServiceName.PRECOMPUTE,
            "nba_precompute"),
    PREDICTIONS(ServiceName.PREDICTIONS, "nba_predictions"), GRADING(ServiceName.PREDICTIONS);

    private final ServiceName service;
    private final List<String> datasets;

    Phase(ServiceName service, String... datasets) {
        this.service = service;
        this.datasets = List.of(datasets);
    }

    public static Optional<Phase> of(String name) {
        return Arrays.stream(values()).filter(phase -> phase.label().equals(name)).findFirst();
    }

    /** The first phase that writes tables of a dataset; empty for reporting tables, which no phase reads. */
    public static Optional<Phase> ofDataset(String dataset) {
        return Arrays.stream(values()).filter(phase -> phase.datasets.contains(dataset)).findFirst();
    }

    /** The service whose steps belong to this phase. */
    public ServiceName service() {
        return service;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
