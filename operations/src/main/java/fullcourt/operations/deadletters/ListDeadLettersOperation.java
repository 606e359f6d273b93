package fullcourt.operations.deadletters;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.files.DeadLetterGroup;
import fullcourt.platform.files.DeadLetters;
import org.springframework.stereotype.Component;

/** What could not be read. */
@Component
final class ListDeadLettersOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("dead-letters list")
            .summary("Lists quarantined files, rejected rows and messages that were not understood, by feed and reason.")
            .answers(DeadLetterGroup.class).whenEmpty("Everything that arrived could be read.").example("dead-letters")
            .at(HttpRoute.list("/dead-letters")).build();
    private final DeadLetters deadLetters;

    ListDeadLettersOperation(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        deadLetters.groups().forEach(output::row);
        return Exit.DONE;
    }
}
