package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values for a rewritten statement's question marks. */
final class QueryParameters {
    private QueryParameters() {}

    static List<@Nullable Object> inOrder(List<String> names, Query query) {
        Map<String, Parameter> given = query.parameters().stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : names) {
            Parameter parameter = given.get(name);
            if (parameter == null)
                throw new IllegalArgumentException("%s uses @%s, which is not given".formatted(query.name(), name));
            values.add(Session.jdbc(parameter));
        }
        return values;
    }
}
