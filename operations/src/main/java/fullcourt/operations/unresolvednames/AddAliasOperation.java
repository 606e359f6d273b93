package fullcourt.operations.unresolvednames;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.Parameters;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.platform.access.Role;
import fullcourt.platform.receive.FileOutcome;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Says whom a name means. */
@Component
final class AddAliasOperation implements Operation {
    private static final String NAMES = "two names, each in quotes if it has blanks: aliases add \"Nicolas Claxton\" nicclaxton";
    private static final Parameter<String> ALIAS = Parameter
            .word("alias", "NAME", ParameterType.TEXT, "The other name, printed or normalised.").required(NAMES);
    private static final Parameter<String> PLAYER = Parameter
            .word("player", "PLAYER", ParameterType.TEXT, "The name that box scores use.").required(NAMES);
    private static final Parameter<LocalDate> VALID_FROM = Parameter.option("valid-from", "D", ParameterType.DATE,
            "The first day on which it means the player; without it always.");
    private static final Parameter<LocalDate> VALID_TO = Parameter.option("valid-to", "D", ParameterType.DATE,
            "The last day on which it does; without it still.");
    private static final OperationSpec SPEC = OperationSpec.named("aliases add")
            .summary("Adds another name of a player as a document in the landing bucket, and rebuilds the days that use it.")
            .takes(ALIAS, PLAYER, Parameters.REASON, VALID_FROM, VALID_TO).changes(Effect.CHANGES, Role.ADMINISTER)
            .whenEmpty("Nothing was changed.").exit(Exit.DONE, "added").exit(Exit.REFUSED, "refused, or written and not loaded")
            .example("aliases add \"Nicolas Claxton\" nicclaxton --reason \"the books print the full name\"")
            .at(HttpRoute.change("/aliases")).build();
    private final AliasEntry entry;

    AddAliasOperation(AliasEntry entry) {
        this.entry = entry;
    }

    /** @param path of the document @param days on which feeds use the name @param rebuilt partitions that were built because of it */
    @JsonNaming(SnakeCaseStrategy.class)
    private record Added(String aliasLookup, String playerLookup, String path, int days, int rebuilt) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        NewAlias alias = NewAlias.of(call.get(ALIAS), call.get(PLAYER), call.find(VALID_FROM), call.find(VALID_TO));
        AliasEntry.Entered entered = entry.enter(alias, call.operator(), BuildProgress.to(output));
        Added added = new Added(alias.alias().value(), alias.player().value(), entered.path().value(), entered.days().size(),
                entered.built().size());
        if (!(entered.outcome() instanceof FileOutcome.Staged)) {
            output.result("'%s' was written and not loaded: %s. 'fullcourt run' tries again.".formatted(entered.path(), entered.outcome()),
                    added);
            return Exit.REFUSED;
        }
        output.result("'%s' now means '%s'. Feeds use the name on %d days; %d partitions were rebuilt.".formatted(alias.alias(),
                alias.player(), added.days(), added.rebuilt()), added);
        return Exit.DONE;
    }
}
