package fullcourt.operations.commandline;

import fullcourt.operations.operation.OperationSpec;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code help} prints, made from declarations. It is written into files, so that help starts no suite. */
public final class HelpPages {
    private static final String HEAD = """
            fullcourt VERB [arguments] [--data DIR] [--format table|csv|json] [--verbose]

            """;
    private static final String FOOT = """

            'fullcourt help VERB' and 'fullcourt VERB --help' show its parameters, exit codes and examples.
            """;

    private HelpPages() {}

    /** All operations, an entry of two lines each. */
    public static String overview(Collection<OperationSpec> operations) {
        return operations.stream().map(each -> "  %s\n      %s\n".formatted(entry(each), each.summary()))
                .collect(Collectors.joining("", HEAD, FOOT));
    }

    /** Optional words are in brackets: the verb alone is its usual action. */
    static String entry(OperationSpec operation) {
        return operation.action().isEmpty() || !operation.isUsual()
                ? operation.line()
                : "%s [%s]".formatted(operation.verb(), (operation.action() + " " + operation.usage()).strip());
    }

    /** A page for each verb. */
    public static SequencedMap<String, String> byVerb(Collection<OperationSpec> operations) {
        SequencedMap<String, List<OperationSpec>> verbs = operations.stream()
                .collect(Collectors.groupingBy(OperationSpec::verb, TreeMap::new, Collectors.toList()));
        SequencedMap<String, String> pages = new TreeMap<>();
        verbs.forEach((verb, actions) -> pages.put(verb, PicocliCommands.help(actions)));
        return pages;
    }
}
