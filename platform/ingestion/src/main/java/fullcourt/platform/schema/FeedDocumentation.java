package fullcourt.platform.schema;

import fullcourt.platform.routing.IgnoredPrefix;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes feeds as pages of {@code docs/feeds}: the declarations of their processors and tables, the class comment, and a row of a real file. */
public final class FeedDocumentation {
    private static final int MAX_VALUE = 60;

    private FeedDocumentation() {}

    /**
     * One feed and its page.
     * @param quirks the processor's class comment, as Markdown
     * @param example the first row of a file of the feed
     */
    public record Feed(PathPrefix prefix, RawProcessor processor, String quirks, Optional<Example> example) {

        /** Its file's name: {@code nba-com.schedule.md}. */
        public String fileName() {
            return prefix.value().replace('/', '.') + ".md";
        }
    }

    /** @param path of the file the row is from */
    public record Example(String path, Row row) {}

    /** The list of all pages and of the ignored prefixes. */
    public static String index(Collection<Feed> feeds, Collection<IgnoredPrefix> ignored) {
        return """
                # Feeds

                Generated from the processors, their tables and their fixtures: `mvn test -Pgenerate` writes these pages again, and the build fails when one is stale.
                A new feed gets its page by itself: [adding a feed](../adding-a-feed.md).

                | files under | rows at | table | one row is |
                |---|---|---|---|
                %s

                Known and ignored:

                | files under | why |
                |---|---|
                %s
                """.formatted(feeds.stream().map(FeedDocumentation::line).collect(Collectors.joining("\n")),
                ignored.stream().sorted((one, other) -> one.prefix().compareTo(other.prefix()))
                        .map(each -> "| `%s` | %s |".formatted(each.prefix(), cell(each.reason()))).collect(Collectors.joining("\n")));
    }

    private static String line(Feed feed) {
        return "| [%s](%s) | %s | %s | %s |".formatted(feed.prefix(), feed.fileName(), places(feed.processor()),
                link(feed.processor().table()),
                cell(feed.processor().table().grain()));
    }

    public static String page(Feed feed) {
        RawProcessor processor = feed.processor();
        return """
                # %s

                %s

                - Rows are at %s; one row is %s.
                - They go to %s.%s
                - Read by `%s`, parser version %d.%s

                | column | place in the row | type | null | accepted | meaning | example |
                |---|---|---|---|---|---|---|
                %s

                %s
                """.formatted(feed.prefix(), feed.quirks(), places(processor), processor.table().grain(), link(processor.table()),
                scope(processor.table()),
                processor.name(), processor.parserVersion(),
                processor.isWholeOrNothing() ? " A document counts only as a whole: one rejected row refuses it." : "",
                processor.table().businessColumns().stream().map(column -> line(column, feed.example())).collect(Collectors.joining("\n")),
                feed.example().map(example -> "The example is the first row of `%s`.".formatted(example.path()))
                        .orElse("There is no example: no fixture under this prefix gives a row."));
    }

    private static String scope(Table table) {
        return table.mode() == LoadMode.REPLACE_SCOPE
                ? " A document is the whole of its %s.".formatted(
                        table.scope().stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", ")))
                : "";
    }

    private static String places(RawProcessor processor) {
        List<String> pointers = processor.rows().pointers();
        String places = pointers.stream().map(pointer -> "`" + pointer + "`").collect(Collectors.joining(" or "));
        return places + processor.rows().resultSet().map(" of the result set `%s`"::formatted).orElse("");
    }

    private static String link(Table table) {
        return "[%1$s](../tables/%1$s.md)".formatted(table.id());
    }

    private static String line(Column<?> column, Optional<Example> example) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |".formatted(column.name(),
                column.place().map(place -> "`" + place.pointer() + "`").orElse("computed"), column.type().sqlName(),
                column.required() ? "no" : "yes", cell(accepted(column)), cell(column.description()),
                example.flatMap(row -> value(row.row(), column)).map(FeedDocumentation::cell).orElse(""));
    }

    private static String accepted(Column<?> column) {
        if (!column.oneOf().isEmpty())
            return String.join(", ", column.oneOf());
        return column.range().map(range -> "%s to %s".formatted(range.from().stripTrailingZeros().toPlainString(),
                range.to().stripTrailingZeros().toPlainString())).orElse(column.type().accepts());
    }

    private static <T> Optional<String> value(Row row, Column<T> column) {
        return row.find(column).map(value -> column.type().writer().apply(value).toString())
                .map(text -> text.length() > MAX_VALUE ? text.substring(0, MAX_VALUE) + "…" : text);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
