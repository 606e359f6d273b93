package fullcourt.standalone;

import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of every verb, wherever they are typed. All other words are the verb and what belongs to it. */
final class CommandLineOptions {
    private static final Parameter<Path> DATA = Parameter.option("data", "DIR", ParameterType.PATH, "The data directory.");
    private static final Parameter<Format> FORMAT = Parameter.option("format", "F", ParameterType.choice(Format.class, Format.byName()),
            "How results are printed.");
    private static final Parameter<Boolean> VERBOSE = Parameter.flag("verbose", "Log and stack traces on standard error.");
    private static final Parameter<Boolean> EXIT = Parameter.flag("exit", "A demonstration ends by itself.");
    private static final Parameter<Boolean> HELP = Parameter.flag("help", "Shows the verb's help.");
    private static final Path HERE = Path.of("");
    private final ParseResult parsed;

    private CommandLineOptions(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** @throws UsageException if an option lacks its value */
    static CommandLineOptions of(List<String> typed) {
        CommandSpec spec = CommandSpec.create();
        Stream.of(DATA, FORMAT, LocalVerbs.PORT)
                .forEach(each -> spec.addOption(OptionSpec.builder(each.typed()).arity("1").type(String.class).build()));
        Stream.of(VERBOSE, EXIT).forEach(each -> spec.addOption(OptionSpec.builder(each.typed()).arity("0").type(boolean.class).build()));
        spec.addOption(OptionSpec.builder(HELP.typed(), "-h").arity("0").type(boolean.class).build());
        CommandLine line = new CommandLine(spec).setUnmatchedArgumentsAllowed(true).setUnmatchedOptionsArePositionalParams(true)
                .setOverwrittenOptionsAllowed(true).setExpandAtFiles(false).setInterpolateVariables(false)
                .setPosixClusteredShortOptionsAllowed(false);
        try {
            return new CommandLineOptions(line.parseArgs(typed.toArray(String[]::new)));
        } catch (MissingParameterException missing) {
            String option = missing.getMissing().stream().filter(OptionSpec.class::isInstance).map(OptionSpec.class::cast)
                    .map(OptionSpec::longestName).findFirst().orElse("An option");
            throw new UsageException("%s needs a value. Write %s <value>.".formatted(option, option));
        } catch (ParameterException wrong) {
            throw new UsageException("An option has a value that it does not take: '%s'. Leave it out.".formatted(
                    ParameterType.quoted(String.valueOf(wrong.getValue()))));
        }
    }

    /** The verb, its words and settings, in order. */
    List<String> words() {
        return parsed.unmatched();
    }

    Optional<Path> data() {
        return value(DATA).map(path -> path.toAbsolutePath().normalize());
    }

    Format format() {
        return value(FORMAT).orElse(Format.TABLE);
    }

    Optional<Integer> port() {
        return value(LocalVerbs.PORT);
    }

    boolean isVerbose() {
        return parsed.hasMatchedOption(VERBOSE.typed());
    }

    boolean isToExit() {
        return parsed.hasMatchedOption(EXIT.typed());
    }

    boolean isHelp() {
        return parsed.hasMatchedOption(HELP.typed());
    }

    private <T> Optional<T> value(Parameter<T> parameter) {
        return parsed.hasMatchedOption(parameter.typed())
                ? Optional.of(parameter.type().reader().read(parameter.typed(),
                        parsed.matchedOption(parameter.typed()).originalStringValues().getLast(), HERE))
                : Optional.empty();
    }
}
