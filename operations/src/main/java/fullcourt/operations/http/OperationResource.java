package fullcourt.operations.http;

import fullcourt.operations.execution.OperationRunner;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Naming;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One operation as a resource. {@link OpenApiOperations} describes it, since nothing here tells its parameters. */
@Hidden
final class OperationResource {
    private static final Path NOWHERE = Path.of("");
    private final Operation operation;
    private final HttpRoute route;
    private final OperationRunner runner;
    private final JsonMapper json;

    OperationResource(Operation operation, HttpRoute route, OperationRunner runner, JsonMapper json) {
        this.operation = operation;
        this.route = route;
        this.runner = runner;
        this.json = json;
    }

    /** The rows, page by page. An operation with a limit of its own makes only as many as the page needs. */
    @ResponseBody
    ResponseEntity<?> list(@RequestParam Map<String, String> query, HttpServletRequest request) {
        Map<String, String> own = new TreeMap<>(query);
        boolean hasLimit = operation.spec().parameters().stream().anyMatch(each -> each.name().equals(Page.LIMIT.name()));
        Page page = Page.of(Optional.ofNullable(own.remove(Page.LIMIT.name())).or(() -> usualLimit(hasLimit)),
                Optional.ofNullable(own.remove(Page.CURSOR.name())));
        if (hasLimit)
            own.put(Page.LIMIT.name(), String.valueOf(Math.min(page.end(), Page.MAX_ROWS)));
        return page.of(run(call(own)).rows().stream(), request);
    }

    private static Optional<String> usualLimit(boolean isCostly) {
        return isCostly ? Optional.of("100") : Optional.empty();
    }

    /** The details of the result. */
    @ResponseBody
    ObjectNode object(@RequestParam Map<String, String> query) {
        return answer(run(call(query)));
    }

    /** Who asks is checked before what is asked: a stranger learns nothing from a refusal. */
    @ResponseBody
    ObjectNode change(@RequestBody(required = false) @Nullable Map<String, @Nullable Object> body, HttpServletRequest request) {
        String operator = runner.admitted(request, operation.spec());
        return answer(run(call(body == null ? Map.of() : body).by(operator)));
    }

    private Call call(Map<String, ? extends @Nullable Object> sent) {
        OperationSpec spec = operation.spec();
        return Call.of(operation, SentParameters.texts(spec, sent), NOWHERE, Naming.SENT);
    }

    private CollectedOutput run(Call call) {
        CollectedOutput output = new CollectedOutput();
        runner.run(call, output);
        return output;
    }

    private ObjectNode answer(CollectedOutput output) {
        ObjectNode answer = output.details().map(details -> (ObjectNode) json.valueToTree(details)).orElseGet(json::createObjectNode);
        if (!route.rowsField().isEmpty())
            answer.set(route.rowsField(), json.valueToTree(List.copyOf(output.rows())));
        return answer;
    }
}
