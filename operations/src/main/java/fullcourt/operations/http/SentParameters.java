package fullcourt.operations.http;

import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation as a body or an address names them, as texts. */
final class SentParameters {
    private SentParameters() {}

    /** @throws UsageException if a name is unknown, a value is no text, or one parameter is named twice */
    static Map<String, List<String>> texts(OperationSpec spec, Map<String, ? extends @Nullable Object> sent) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            Parameter<?> parameter = spec.parameters().stream().filter(each -> each.sent().contains(name)).findFirst()
                    .orElseThrow(() -> new UsageException("'%s' is unknown. Accepted are: %s.".formatted(name, names(spec))));
            List<String> given = texts(name, value);
            if (!given.isEmpty() && texts.put(parameter.name(), given) != null)
                throw new UsageException("Name one of '%s'.".formatted(String.join("', '", parameter.sent())));
        });
        return texts;
    }

    private static String names(OperationSpec spec) {
        String names = spec.parameters().stream().flatMap(each -> each.sent().stream()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static List<String> texts(String name, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> List.of(text);
            case Number number -> List.of(number.toString());
            case Boolean flag -> List.of(flag.toString());
            case List<?> list when list.stream().allMatch(String.class::isInstance) ->
                List.copyOf(list.stream().map(String::valueOf).toList());
            default -> throw new UsageException("'%s' is neither a text nor a number. Send one value.".formatted(name));
        };
    }

    /** As an example shows them. @param texts by parameter */
    static Map<String, Object> example(OperationSpec spec, Map<String, List<String>> texts) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (Parameter<?> parameter : spec.parameters()) {
            List<String> given = texts.getOrDefault(parameter.name(), List.of());
            if (!given.isEmpty())
                example.put(parameter.sent().getLast(), value(parameter, given));
        }
        return example;
    }

    private static Object value(Parameter<?> parameter, List<String> given) {
        return switch (parameter.type().schema()) {
            case "boolean" -> Boolean.valueOf(given.getFirst());
            case "integer" -> Integer.valueOf(given.getFirst());
            default -> parameter.kind() == Parameter.Kind.WORDS ? given : given.getFirst();
        };
    }
}
