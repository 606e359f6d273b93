package fullcourt.operations.http;

import fullcourt.operations.commandline.TypedCalls;
import fullcourt.operations.commandline.TypedExample;
import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.OperationSpec;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Describes operations in the OpenAPI document: parameters, columns, and their examples as bodies. */
@Component
@ConditionalOnProperty("springdoc.api-docs.enabled")
final class OpenApiOperations implements OpenApiCustomizer {
    private static final String JSON = "application/json";
    private static final Path NOWHERE = Path.of("");
    private final OperationRegistry operations;
    private final TypedCalls calls;
    private final OperationRoutes routes;

    OpenApiOperations(OperationRegistry operations, TypedCalls calls, OperationRoutes routes) {
        this.operations = operations;
        this.calls = calls;
        this.routes = routes;
    }

    @Override
    public void customise(OpenAPI document) {
        Map<String, Example> typed = new TreeMap<>();
        for (OperationSpec spec : operations.specs()) {
            spec.route().ifPresent(route -> describe(document, spec, route));
            TypedExample example = TypedExample.of(spec.examples().getFirst());
            typed.put(spec.name(), new Example().summary(spec.summary()).description("%s, %s".formatted(example.verb(), spec.line()))
                    .value(Map.of("arguments", example.words())));
        }
        Optional.ofNullable(document.getPaths().get(routes.prefix() + "/commands/{verb}")).map(PathItem::getPost)
                .map(Operation::getRequestBody).map(RequestBody::getContent).map(content -> content.get(JSON))
                .ifPresent(body -> body.setExamples(typed));
    }

    private void describe(OpenAPI document, OperationSpec spec, HttpRoute route) {
        Operation operation = new Operation().operationId(spec.name().replace(' ', '-')).summary(spec.summary())
                .addTagsItem("operations").responses(new ApiResponses().addApiResponse("200", answer(spec, route)));
        PathItem item = document.getPaths().computeIfAbsent(routes.prefix() + route.path(), _ -> new PathItem());
        switch (route.shape()) {
            case LIST -> item.get(ParameterSchemas.query(operation, spec, List.of(Page.LIMIT, Page.CURSOR)));
            case OBJECT -> item.get(ParameterSchemas.query(operation, spec, List.of()));
            case CHANGE -> item.post(operation.requestBody(body(spec)).description("Needs the role %s.".formatted(spec.role())));
        }
    }

    private static ApiResponse answer(OperationSpec spec, HttpRoute route) {
        MediaType type = new MediaType();
        if (route.shape() == HttpRoute.Shape.LIST && !spec.rows().isEmpty())
            type.schema(ParameterSchemas.rows(spec.rows().getFirst()));
        return new ApiResponse().description(spec.summary()).content(new Content().addMediaType(JSON, type));
    }

    private RequestBody body(OperationSpec spec) {
        MediaType type = new MediaType().schema(ParameterSchemas.body(spec));
        spec.examples().stream().map(TypedExample::of)
                .forEach(typed -> type.addExamples(typed.verb() + " " + String.join(" ", typed.words()),
                        new Example().value(SentParameters.example(spec, calls.call(typed.verb(), typed.words(), NOWHERE).texts()))));
        return new RequestBody().required(true).content(new Content().addMediaType(JSON, type));
    }
}
