package fullcourt.operations.proof;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.proof.DuplicatesCheck.Duplicate;
import org.springframework.stereotype.Component;

/** Natural keys that occur more than once, as a list. */
@Component
final class ListDuplicatesOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("duplicates")
            .summary("Lists natural keys that a table has more than once, up to five of each table.").answers(Duplicate.class)
            .whenEmpty("No table has a natural key twice.").example("duplicates").at(HttpRoute.list("/duplicates")).build();
    private final DuplicatesCheck check;

    ListDuplicatesOperation(DuplicatesCheck check) {
        this.check = check;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        check.duplicates().forEach(output::row);
        return Exit.DONE;
    }
}
