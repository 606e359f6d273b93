package fullcourt.operations.commandline;

import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Operations as picocli's commands. Values stay texts: the type of a parameter reads them, so that a body and a command line have one rule. */
final class PicocliCommands {
    private static final String PROGRAM = "fullcourt ";
    private static final int WIDTH = 120;

    private PicocliCommands() {}

    /** A verb with its actions. @param operations those of one verb, at least one */
    static CommandLine of(List<OperationSpec> operations) {
        OperationSpec first = operations.getFirst();
        if (first.action().isEmpty())
            return line(command(first));
        CommandSpec verb = CommandSpec.create().name(PROGRAM + first.verb());
        operations.forEach(each -> verb.addSubcommand(each.action(), command(each)));
        return line(verb);
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false) // a word must not read files of the server
                .setOverwrittenOptionsAllowed(true).setInterpolateVariables(false).setUsageHelpAutoWidth(false).setUsageHelpWidth(WIDTH);
    }

    /** Tells the commands of a verb apart. */
    static String name(OperationSpec operation) {
        return PROGRAM + operation.name();
    }

    private static CommandSpec command(OperationSpec operation) {
        CommandSpec command = CommandSpec.create().name(name(operation));
        int position = 0;
        for (Parameter<?> parameter : operation.parameters()) {
            switch (parameter.kind()) {
                case WORD -> command.addPositional(positional(parameter, String.valueOf(position++), "1"));
                case WORDS -> command.addPositional(positional(parameter, position + "..*", parameter.isRequired() ? "1..*" : "0..*"));
                case OPTION -> command.addOption(option(parameter).type(String.class).arity("1").paramLabel(parameter.label()).build());
                case FLAG -> command.addOption(option(parameter).type(boolean.class).arity("0").build());
            }
        }
        command.usageMessage().customSynopsis(plain(PROGRAM + operation.line())).description(plain(operation.summary())).sortOptions(false)
                .exitCodeListHeading("Ends with%n").exitCodeList(exits(operation)).footerHeading("Examples%n")
                .footer(operation.examples().stream().map(example -> plain("  " + PROGRAM + example)).toArray(String[]::new));
        return command;
    }

    private static PositionalParamSpec positional(Parameter<?> parameter, String index, String arity) {
        boolean isList = parameter.kind() == Parameter.Kind.WORDS;
        return PositionalParamSpec.builder().index(index).arity(arity).type(isList ? List.class : String.class)
                .auxiliaryTypes(String.class).paramLabel(parameter.label()).description(parameter.meaning())
                .required(parameter.isRequired()).userObject(parameter).build();
    }

    private static OptionSpec.Builder option(Parameter<?> parameter) {
        return OptionSpec.builder("--" + parameter.name()).description(parameter.meaning()).required(parameter.isRequired())
                .userObject(parameter);
    }

    private static Map<String, String> exits(OperationSpec operation) {
        Map<String, String> exits = new TreeMap<>();
        operation.exits().forEach((code, meaning) -> exits.put(code.toString(), plain(meaning)));
        exits.merge("2", plain("wrong input: one sentence on standard error"), (own, general) -> own + "; " + general);
        return exits;
    }

    /** Picocli formats the texts of a command, though not those of its parameters. */
    private static String plain(String text) {
        return text.replace("%", "%%");
    }

    /** The help of a verb: of each of its actions. */
    static String help(List<OperationSpec> operations) {
        return operations.stream().map(each -> line(command(each)).getUsageMessage(CommandLine.Help.Ansi.OFF))
                .collect(Collectors.joining("\n"));
    }
}
