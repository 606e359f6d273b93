package fullcourt.googlecloud.events;

import fullcourt.config.GoogleCloudProperties.Topics;
import fullcourt.config.Phase;
import fullcourt.platform.events.PipelineMessage;
import java.util.Optional;

/** The topic of a message, and the phase that it reports. */
record Destination(String topic, String phase) {
    private static final String SCRAPERS = "phase_1_scrapers";
    private static final String RAW = "phase_2_raw";
    private static final String ANALYTICS = "phase_3_analytics";
    private static final String PRECOMPUTE = "phase_4_precompute";
    private static final String PREDICTIONS = "phase_5_predictions";

    /** Empty for messages without subscribers: those about reporting tables, and those whose topic is set to nothing. */
    static Optional<Destination> of(PipelineMessage message, Topics topics) {
        Destination destination = switch (message) {
            case PipelineMessage.FileLanded _ -> new Destination(topics.filesLanded(), SCRAPERS);
            case PipelineMessage.TableUpdated(var table, _) -> ofDataset(table.dataset(), topics);
            case PipelineMessage.BackfillRequested _ -> new Destination(topics.backfillRequests(), RAW);
            case PipelineMessage.PredictionRequested _ -> new Destination(topics.predictionRequests(), PREDICTIONS);
        };
        return Optional.of(destination).filter(found -> !found.topic().isEmpty());
    }

    private static Destination ofDataset(String dataset, Topics topics) {
        return Phase.ofDataset(dataset).map(phase -> switch (phase) {
            case RAW -> new Destination(topics.rawComplete(), RAW);
            case ANALYTICS -> new Destination(topics.analyticsComplete(), ANALYTICS);
            case PRECOMPUTE -> new Destination(topics.precomputeComplete(), PRECOMPUTE);
            case PREDICTIONS, GRADING -> new Destination(topics.predictionsComplete(), PREDICTIONS);
        }).orElseGet(() -> new Destination("", ""));
    }
}
