package fullcourt.googlecloud.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of GoogleSQL. Names come from declarations, which accept identifiers only; values that people or files chose never become text here. */
final class SqlText {
    /** BigQuery refuses a partitioned table without a bound; this one holds for every row. */
    private static final String FIRST_DAY = "DATE '0001-01-01'";

    private SqlText() {}

    static String quoted(Table table) {
        return "`%s`".formatted(table.id());
    }

    static String names(List<? extends Column<?>> columns) {
        return names("", columns);
    }

    static String names(String alias, List<? extends Column<?>> columns) {
        return columns.stream().map(column -> alias + column.name()).collect(Collectors.joining(", "));
    }

    /** {@code t.a = s.a AND t.b = s.b}. */
    static String equal(String left, String right, List<? extends Column<?>> columns) {
        return columns.stream().map(column -> left + column.name() + " = " + right + column.name()).collect(Collectors.joining(" AND "));
    }

    static String date(LocalDate date) {
        return "DATE '%s'".formatted(date);
    }

    static String timestamp(Instant instant) {
        return "TIMESTAMP '%s'".formatted(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** The type without its digits. */
    static String plainType(Column<?> column) {
        String name = column.type().sqlName();
        return name.startsWith("NUMERIC") ? "NUMERIC" : name;
    }

    /** A condition that all rows of a table meet, and by which BigQuery sees that all partitions are meant. */
    static String everything(String alias, Table table) {
        return table.partitionColumn().map(column -> "%s%s >= %s".formatted(alias, column.name(), FIRST_DAY)).orElse("TRUE");
    }

    /** A condition that the rows of some partitions meet, in literals, so that only they are read. */
    static String within(String alias, Table table, Collection<Partition> partitions) {
        if (table.partitionColumn().isEmpty())
            return "TRUE";
        String days = partitions.stream().flatMap(partition -> partition instanceof Partition.Day(LocalDate date)
                ? List.of(date(date)).stream()
                : List.<String>of().stream()).collect(Collectors.joining(", "));
        return "%s%s IN (%s)".formatted(alias, table.partitionColumn().get().name(), days);
    }

    /** {@code (a, b) > (c, d)} spelled out, as GoogleSQL does not compare structs. */
    static String greater(List<String> left, List<String> right) {
        String first = "%s > %s".formatted(left.getFirst(), right.getFirst());
        if (left.size() == 1)
            return first;
        return "(%s OR (%s = %s AND %s))".formatted(first, left.getFirst(), right.getFirst(),
                greater(left.subList(1, left.size()), right.subList(1, right.size())));
    }
}
