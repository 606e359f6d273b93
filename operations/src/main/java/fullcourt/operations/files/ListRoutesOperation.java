package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import org.springframework.stereotype.Component;

/** Where every declared prefix leads, and what was seen of it. */
@Component
final class ListRoutesOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("routes")
            .summary(
                    "Lists every declared prefix: processor, table, files and rows seen, last file, changed and new keys, or why it is ignored.")
            .answers(FeedSummary.class).whenEmpty("No prefix is declared.").example("routes").at(HttpRoute.list("/routes")).build();
    private final FeedSummary.Feeds feeds;

    ListRoutesOperation(FeedSummary.Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        feeds.rows().forEach(output::row);
        return Exit.DONE;
    }
}
