package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameters;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.routing.FeedSwitches;
import fullcourt.platform.service.Pipeline;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets a feed run again and loads the files that waited. */
@Component
final class SwitchFeedOnOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("feeds switch-on")
            .summary("Lets a feed run again, loads the files that waited, and rebuilds what depends on them.")
            .takes(DeclaredFeeds.FEED, Parameters.REASON).changes(Effect.CHANGES, Role.ADMINISTER).answers(FileSummary.class)
            .whenEmpty("The feed is on. No file waited for it.")
            .example("feeds switch-on ball-dont-lie/boxscores --reason \"the provider has corrected it\"").build();
    private final DeclaredFeeds feeds;
    private final FeedSwitches switches;
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final FileSummary.Describer describer;

    SwitchFeedOnOperation(DeclaredFeeds feeds, FeedSwitches switches, FileIngestion ingestion, Pipeline pipeline,
            FileSummary.Describer describer) {
        this.feeds = feeds;
        this.switches = switches;
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.describer = describer;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        switches.switchOn(feeds.named(call));
        ingestion.sweep(Duration.ZERO).outcomes().forEach((path, outcome) -> output.row(describer.describe(path, outcome)));
        pipeline.settle(BuildProgress.to(output));
        return Exit.DONE;
    }
}
