package fullcourt.operations.schema;

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
import fullcourt.platform.access.Role;
import org.springframework.stereotype.Component;

/** Accepts that a provider means what it changed. */
@Component
final class AcceptSchemaOperation implements Operation {
    private static final Parameter<String> FEED = Parameter
            .word("feed", "PREFIX", ParameterType.TEXT, "The feed, as 'schema list' shows it.").required("the prefix of a feed");
    private static final Parameter<String> PLACE = Parameter.word("place", "PLACE", ParameterType.TEXT,
            "One key, as 'schema list' shows it; without it all that changed.");
    private static final OperationSpec SPEC = OperationSpec.named("schema accept")
            .summary("Accepts what changed in the documents of a feed as it is now; it is learnt anew.")
            .takes(FEED, PLACE, Parameters.REASON).changes(Effect.CHANGES_ALONGSIDE, Role.OPERATE).whenEmpty("Nothing was changed.")
            .example("schema accept ball-dont-lie/boxscores --reason \"the provider announced it\"")
            .at(HttpRoute.change("/schema/accept")).build();
    private final FeedSchemas schemas;

    AcceptSchemaOperation(FeedSchemas schemas) {
        this.schemas = schemas;
    }

    /** @param accepted keys that are learnt anew */
    private record Accepted(String feed, int accepted) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        String feed = call.get(FEED);
        int accepted = schemas.accept(feed, call.find(PLACE));
        output.result(accepted == 0
                ? "Nothing of '%s' is other than it was; nothing was changed.".formatted(feed)
                : "%d places of '%s' are accepted as they are; they are learnt anew.".formatted(accepted, feed),
                new Accepted(feed, accepted));
        return Exit.DONE;
    }
}
