package fullcourt.operations.commandline;

import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Naming;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Makes calls of words. Every mistake is one sentence, never the usage of a command. */
@Component
public final class TypedCalls {
    private final OperationRegistry operations;

    public TypedCalls(OperationRegistry operations) {
        this.operations = operations;
    }

    /**
     * @param words typed behind the verb
     * @param directory where they were typed
     * @throws UsageException if there is no such verb, or the words are not what it takes
     */
    public Call call(String verb, List<String> words, Path directory) {
        List<Operation> actions = operations.ofVerb(verb);
        if (actions.isEmpty())
            throw new UsageException("'%s' is no verb.%s Verbs: %s.".formatted(ParameterType.quoted(verb),
                    Suggestion.of(verb, operations.verbs()), String.join(" ", operations.verbs())));
        List<OperationSpec> specs = actions.stream().map(Operation::spec).toList();
        try {
            ParseResult parsed = PicocliCommands.of(specs).parseArgs(withAction(specs, words).toArray(String[]::new));
            ParseResult action = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            Predicate<OperationSpec> isMeant = parsed.hasSubcommand()
                    ? spec -> action.commandSpec().name().equals(PicocliCommands.name(spec))
                    : OperationSpec::isUsual;
            Operation operation = actions.stream().filter(each -> isMeant.test(each.spec())).findFirst()
                    .orElseThrow(() -> new UsageException("'%s' needs an action: %s.".formatted(verb, TypingMistake.actions(specs))));
            return Call.of(operation, texts(action), directory, Naming.TYPED);
        } catch (ParameterException wrong) {
            throw new UsageException(TypingMistake.sentence(wrong, specs, words));
        }
    }

    /** Options directly behind a verb are those of its usual action: {@code runs --limit 5}. */
    private static List<String> withAction(List<OperationSpec> specs, List<String> words) {
        boolean isOption = !words.isEmpty() && words.getFirst().startsWith("--");
        Optional<String> usual = specs.stream().filter(OperationSpec::isUsual).map(OperationSpec::action)
                .filter(action -> isOption && !action.isEmpty()).findFirst();
        return usual.map(action -> Stream.concat(Stream.of(action), words.stream()).toList()).orElse(words);
    }

    private static Map<String, List<String>> texts(ParseResult parsed) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (ArgSpec arg : parsed.matchedArgs()) {
            if (arg.userObject() instanceof Parameter<?> parameter)
                texts.put(parameter.name(), texts(parameter, arg));
        }
        return texts;
    }

    private static List<String> texts(Parameter<?> parameter, ArgSpec arg) {
        return switch (parameter.kind()) {
            case WORDS -> List.copyOf(arg.originalStringValues());
            case WORD, OPTION -> List.of(arg.originalStringValues().getLast());
            case FLAG -> List.of("true");
        };
    }
}
