package fullcourt.operations.schema;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import org.springframework.stereotype.Component;

/** What documents look like, and what providers changed in them. */
@Component
final class ListSchemasOperation implements Operation {
    private static final Parameter<String> FEED = Parameter.word("feed", "PREFIX", ParameterType.TEXT,
            "A feed whose keys are all listed; without it those of all feeds that changed or are new.");
    private static final OperationSpec SPEC = OperationSpec.named("schema list")
            .summary("Lists keys that changed or are new in documents, or all keys of one feed.").takes(FEED).answers(SchemaEntry.class)
            .whenEmpty("No key changed, and none is new.").example("schema").example("schema list ball-dont-lie/boxscores")
            .at(HttpRoute.list("/schema")).build();
    private final FeedSchemas schemas;

    ListSchemasOperation(FeedSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        schemas.rows(call.find(FEED)).forEach(output::row);
        return Exit.DONE;
    }
}
