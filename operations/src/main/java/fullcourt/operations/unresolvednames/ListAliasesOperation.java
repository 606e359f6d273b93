package fullcourt.operations.unresolvednames;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import org.springframework.stereotype.Component;

/** Other names of players. */
@Component
final class ListAliasesOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("aliases list")
            .summary("Lists other names of players; 'unresolved-names' tells which are missing.").answers(Aliases.Alias.class)
            .whenEmpty("There is no alias.").example("aliases").at(HttpRoute.list("/aliases")).build();
    private final Aliases aliases;

    ListAliasesOperation(Aliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        aliases.all().forEach(output::row);
        return Exit.DONE;
    }
}
