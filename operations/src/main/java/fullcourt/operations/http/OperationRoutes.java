package fullcourt.operations.http;

import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.execution.OperationRunner;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Offers each operation that declares a route under it, with the prefix that all endpoints of this service have. */
@Component
final class OperationRoutes implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mapping;
    private final OperationRegistry operations;
    private final OperationRunner runner;
    private final JsonMapper json;

    OperationRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, OperationRegistry operations,
            OperationRunner runner, JsonMapper json) {
        this.mapping = mapping;
        this.operations = operations;
        this.runner = runner;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        operations.all().forEach(operation -> operation.spec().route().ifPresent(route -> offer(operation, route)));
    }

    private void offer(Operation operation, HttpRoute route) {
        RequestMappingInfo.Builder where = RequestMappingInfo.paths(prefix() + route.path())
                .methods(route.shape() == HttpRoute.Shape.CHANGE ? RequestMethod.POST : RequestMethod.GET)
                .options(mapping.getBuilderConfiguration());
        String method = switch (route.shape()) {
            case LIST -> "list";
            case OBJECT -> "object";
            case CHANGE -> "change";
        };
        mapping.registerMapping(where.build(), new OperationResource(operation, route, runner, json), method(method));
    }

    private static Method method(String name) {
        return Arrays.stream(OperationResource.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic()).findFirst().orElseThrow();
    }

    /** Empty where the service runs alone. */
    String prefix() {
        return mapping.getPathPrefixes().entrySet().stream().filter(prefix -> prefix.getValue().test(OperationRoutes.class)).findFirst()
                .map(Map.Entry::getKey).orElse("");
    }
}
