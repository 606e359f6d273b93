package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameters;
import fullcourt.platform.access.Role;
import fullcourt.platform.routing.FeedSwitches;
import fullcourt.platform.tables.PathPrefix;
import org.springframework.stereotype.Component;

/** Stops a feed: its files wait. */
@Component
final class SwitchFeedOffOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("feeds switch-off")
            .summary("Stops a feed; its files wait in the landing bucket until it is switched on.")
            .takes(DeclaredFeeds.FEED, Parameters.REASON).changes(Effect.CHANGES, Role.ADMINISTER).whenEmpty("Nothing was changed.")
            .example("feeds switch-off ball-dont-lie/boxscores --reason \"the provider sends nonsense\"").build();
    private final DeclaredFeeds feeds;
    private final FeedSwitches switches;

    SwitchFeedOffOperation(DeclaredFeeds feeds, FeedSwitches switches) {
        this.feeds = feeds;
        this.switches = switches;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        PathPrefix feed = feeds.named(call);
        switches.switchOff(feed);
        output.line("'%s' is switched off. Its files wait until 'feeds switch-on %s'.".formatted(feed, feed));
        return Exit.DONE;
    }
}
