package fullcourt.operations.commandline;

import fullcourt.operations.operation.Columns;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.OperationSpec;
import java.util.Collection;
import java.util.stream.Collectors;

/** The generated part of {@code docs/cli.md}. */
public final class VerbTable {
    /** What stands before and after it in the page. */
    public static final String BEGIN = "<!-- generated from the declarations of the operations: mvn test -Pgenerate -->\n";
    public static final String END = "<!-- end of the generated part -->\n";

    private VerbTable() {}

    public static String of(Collection<OperationSpec> operations) {
        return operations.stream().map(VerbTable::row).collect(Collectors.joining("", """
                | verb | does | columns | needs | over HTTP | ends with |
                |---|---|---|---|---|---|
                """, ""));
    }

    private static String row(OperationSpec spec) {
        String columns = spec.rows().stream().map(row -> String.join(", ", Columns.names(row))).collect(Collectors.joining(" · "));
        String needs = spec.effect().canChange() ? "`" + spec.role() + "`" : "–";
        return "| `%s` | %s%s | %s | %s | %s | %s |\n".formatted(cell(HelpPages.entry(spec)), cell(spec.summary()), example(spec),
                columns.isEmpty() ? "–" : columns, needs, spec.route().map(VerbTable::address).orElse("–"),
                spec.exits().entrySet().stream().map(exit -> "%d %s".formatted(exit.getKey(), cell(exit.getValue())))
                        .collect(Collectors.joining(" · ")));
    }

    private static String example(OperationSpec spec) {
        return spec.examples().stream().filter(each -> !each.equals(spec.verb())).findFirst()
                .map(each -> " For example `%s`.".formatted(cell(each))).orElse("");
    }

    private static String address(HttpRoute route) {
        return "`%s %s`".formatted(route.shape() == HttpRoute.Shape.CHANGE ? "POST" : "GET", route.path());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
