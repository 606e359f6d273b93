package fullcourt.platform.tables;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes declared tables as pages of {@code docs/tables}. The pages say nothing that is not declared. */
public final class TableDocumentation {

    private TableDocumentation() {}

    /** The list of all pages, by dataset. */
    public static String index(Collection<Table> tables, Collection<View> views) {
        StringBuilder page = new StringBuilder("""
                # Tables

                Generated from the declarations in the code: `mvn test -Pgenerate` writes these pages again, and the build fails when one is stale.

                | table | one row is | partition | natural key |
                |---|---|---|---|
                """);
        tables.stream().sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(table -> page.append("| %s | %s | %s | %s |\n".formatted(link(table.id()),
                        table.grain(), table.partitionColumn().map(column -> code(column)).orElse("–"), codes(table.naturalKey()))));
        if (views.isEmpty())
            return page.toString();
        page.append("\n| view | one row is |\n|---|---|\n");
        views.stream().sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(view -> page.append("| %s | %s |\n".formatted(link(view.id()), view.grain())));
        return page.toString();
    }

    private static String link(TableId id) {
        return "[%1$s](%1$s.md)".formatted(id);
    }

    public static String page(Table table) {
        return """
                # %s

                One row is %s.

                - Natural key: %s
                - Partition: %s
                - %s

                %s""".formatted(table.id(), table.grain(), codes(table.naturalKey()),
                table.partitionColumn().map(column -> "a day, " + code(column)).orElse("none, the table is one partition"),
                howRowsGetIn(table),
                columns(table.columns()));
    }

    public static String viewPage(View view) {
        return """
                # %s

                A view: nothing is stored, a question is kept. One row is %s.

                %s""".formatted(view.id(), view.grain(), columns(view.schema().columns()));
    }

    private static String howRowsGetIn(Table table) {
        String how = switch (table.mode()) {
            case MERGE_NEWEST -> "Rows come from files; the newest version of a key stands, in whatever order files arrive.";
            case REPLACE_SCOPE -> "Rows come from files; a file is the whole of its %s and replaces it, unless a newer one did already."
                    .formatted(codes(table.scope()));
            case VERSIONED -> "Rows come from requests; every version of a fact is kept, and a repeated request changes nothing.";
            case REPLACE_PARTITION -> "Rows come from tables; a query replaces a partition as a whole.";
            case APPEND -> "Rows are added once for each event and never changed.";
        };
        return how + table.finalFlag().map(flag -> " A row with %s is never replaced by one without.".formatted(code(flag))).orElse("")
                + table.versions()
                        .map(versions -> " Of the versions of one fact (%s) the newest by %s has %s".formatted(codes(versions.fact()),
                                code(versions.order()),
                                code(versions.active()))
                                + versions.withdrawnAt().map(at -> ", unless it was withdrawn: then it has " + code(at) + " for good.")
                                        .orElse("."))
                        .orElse("");
    }

    private static String columns(List<Column<?>> columns) {
        return columns.stream().map(TableDocumentation::line).collect(Collectors.joining("\n", """
                | column | type | null | accepted | meaning |
                |---|---|---|---|---|
                """, "\n"));
    }

    private static String line(Column<?> column) {
        return "| `%s` | %s | %s | %s | %s |".formatted(column.name(), column.type().sqlName(), column.required() ? "no" : "yes",
                accepted(column),
                column.description().replace("|", "\\|"));
    }

    private static String accepted(Column<?> column) {
        if (!column.oneOf().isEmpty())
            return column.oneOf().stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        Optional<String> range = column.range().map(legal -> "%s to %s".formatted(plain(legal.from()), plain(legal.to())));
        return range.orElse(column.type().accepts());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String code(Column<?> column) {
        return "`" + column.name() + "`";
    }

    private static String codes(List<Column<?>> columns) {
        return columns.stream().map(TableDocumentation::code).collect(Collectors.joining(", "));
    }
}
