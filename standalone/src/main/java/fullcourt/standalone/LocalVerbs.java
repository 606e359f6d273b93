package fullcourt.standalone;

import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import java.util.List;

/** Verbs of the command line alone, declared as operations are, so that help and documentation list them. */
final class LocalVerbs {
    static final Parameter<Integer> PORT = Parameter.option("port", "P", ParameterType.wholeNumber(0, 65_535),
            "The port of the suite; 8080 if absent, 0 for a free one.");
    static final String UP = "up";
    static final String HELP = "help";
    /** In the order of their names. */
    static final List<OperationSpec> SPECS = List.of(
            OperationSpec.named(HELP).summary("Shows the verbs, or one of them with its parameters, exit codes and examples.")
                    .takes(Parameter.word("verb", "VERB", ParameterType.TEXT, "The verb to be shown.")).whenEmpty("There are no verbs.")
                    .example("help").example("help verify").build(),
            OperationSpec.named(UP).summary("Runs the suite until it is stopped, at http://127.0.0.1:8080.").takes(PORT)
                    .whenEmpty("Nothing runs.").exit(Exit.DONE, "stopped by a signal").example("up").example("up --port 0").build());

    private LocalVerbs() {}
}
