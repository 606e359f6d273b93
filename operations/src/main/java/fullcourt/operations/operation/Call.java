package fullcourt.operations.operation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of an operation: the values of its parameters, each checked by its type. */
public final class Call {
    private static final Path NOWHERE = Path.of("");
    private final Operation operation;
    private final Map<String, List<String>> texts;
    private final Map<String, List<?>> values;
    private final String operator;

    private Call(Operation operation, Map<String, List<String>> texts, Map<String, List<?>> values, String operator) {
        this.operation = operation;
        this.texts = texts;
        this.values = values;
        this.operator = operator;
    }

    /**
     * @param texts by parameter
     * @param directory where it was typed
     * @throws UsageException if a value is missing or not accepted
     */
    public static Call of(Operation operation, Map<String, List<String>> texts, Path directory, Naming naming) {
        OperationSpec spec = operation.spec();
        Map<String, List<?>> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : spec.parameters()) {
            List<String> given = texts.getOrDefault(parameter.name(), List.of());
            if (given.isEmpty() && parameter.isRequired())
                throw new UsageException(naming.missing(spec, parameter));
            values.put(parameter.name(),
                    given.stream().map(text -> parameter.type().reader().read(naming.of(parameter), text, directory)).toList());
        }
        return new Call(operation, Map.copyOf(texts), values, "");
    }

    /** Without any value. */
    public static Call of(Operation operation) {
        return of(operation, Map.of(), NOWHERE, Naming.TYPED);
    }

    /** The same, asked for by an operator. @param name as the audit keeps it */
    public Call by(String name) {
        return new Call(operation, texts, values, name);
    }

    public OperationSpec spec() {
        return operation.spec();
    }

    /** Empty unless it changes something. */
    public String operator() {
        return operator;
    }

    /** What was given, by parameter. */
    public Map<String, List<String>> texts() {
        return texts;
    }

    public Effect effect() {
        return spec().effect().of(has(Parameters.YES) || has(Parameters.APPLY));
    }

    /** Without what is around an operation. */
    public int run(Output output) {
        return operation.run(this, output);
    }

    public boolean has(Parameter<?> parameter) {
        return values.getOrDefault(parameter.name(), List.of()).stream().anyMatch(value -> !Boolean.FALSE.equals(value));
    }

    public <T> Optional<T> find(Parameter<T> parameter) {
        return all(parameter).stream().findFirst();
    }

    /** A parameter that is {@link Parameter#isRequired() required}. */
    public <T> T get(Parameter<T> parameter) {
        return find(parameter).orElseThrow(() -> new IllegalArgumentException("'%s' is optional".formatted(parameter.name())));
    }

    public <T> List<T> all(Parameter<T> parameter) {
        return values.getOrDefault(parameter.name(), List.of()).stream().map(parameter.type().values()::cast).toList();
    }

    /** As the audit keeps it: action, words, options by name. */
    public String arguments() {
        Map<String, String> options = new TreeMap<>();
        Stream.Builder<String> words = Stream.builder();
        words.add(spec().action());
        for (Parameter<?> parameter : spec().parameters()) {
            for (String text : texts.getOrDefault(parameter.name(), List.of())) {
                switch (parameter.kind()) {
                    case WORD, WORDS -> words.add(text);
                    case OPTION, FLAG -> options.put(parameter.name(), text);
                }
            }
        }
        return Stream
                .concat(words.build(), options.entrySet().stream().map(option -> "--%s %s".formatted(option.getKey(), option.getValue())))
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
