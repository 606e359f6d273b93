package fullcourt.operations.commandline;

import fullcourt.operations.operation.Naming;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrongly, in one sentence that says what is accepted. */
final class TypingMistake {
    private TypingMistake() {}

    /** @param specs of the verb's actions @param words as they were typed */
    static String sentence(ParameterException wrong, List<OperationSpec> specs, List<String> words) {
        CommandSpec where = wrong.getCommandLine().getCommandSpec();
        OperationSpec spec = specs.stream().filter(each -> where.name().equals(PicocliCommands.name(each))).findFirst()
                .orElse(specs.getFirst());
        return switch (wrong) {
            case UnmatchedArgumentException unmatched when !where.subcommands().isEmpty() -> "'%s' has no action '%s'.%s It has: %s."
                    .formatted(spec.verb(), first(unmatched), Suggestion.of(unmatched), actions(specs));
            case UnmatchedArgumentException unmatched ->
                "'%s' takes no '%s'.%s %s".formatted(spec.name(), first(unmatched), Suggestion.of(unmatched), taken(spec));
            case MissingParameterException missing -> parameters(missing).map(parameter -> missing(spec, parameter, words)).findFirst()
                    .orElseGet(() -> taken(spec));
            default -> "'%s' has a value where it takes none, or none where it takes one. %s".formatted(spec.name(), taken(spec));
        };
    }

    static String actions(List<OperationSpec> specs) {
        return specs.stream().map(OperationSpec::action).collect(Collectors.joining(", "));
    }

    private static String first(UnmatchedArgumentException unmatched) {
        return ParameterType.quoted(unmatched.getUnmatched().getFirst());
    }

    private static Stream<? extends Parameter<?>> parameters(MissingParameterException missing) {
        return missing.getMissing().stream()
                .flatMap(arg -> arg.userObject() instanceof Parameter<?> parameter ? Stream.of(parameter) : Stream.of());
    }

    /** An option may be absent, or its value. */
    private static String missing(OperationSpec spec, Parameter<?> parameter, List<String> words) {
        return parameter.kind() == Parameter.Kind.OPTION && words.contains(parameter.typed())
                ? "%s needs a value. Write %s %s.".formatted(parameter.typed(), parameter.typed(), parameter.label())
                : Naming.TYPED.missing(spec, parameter);
    }

    private static String taken(OperationSpec spec) {
        return spec.usage().isEmpty() ? "It takes no arguments." : "It takes: %s.".formatted(spec.usage());
    }
}
