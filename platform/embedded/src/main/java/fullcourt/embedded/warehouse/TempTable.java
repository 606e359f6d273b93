package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A temporary table for rows on their way into a table. It lives as long as its connection, so that plans of statements over it are reused, and is empty when
 * a transaction begins: the code that fills it empties it before the commit, and a rollback removes the rows.
 */
final class TempTable {
    private final Session session;
    private final String name;

    private TempTable(Session session, String name) {
        this.session = session;
        this.name = name;
    }

    /** @param use distinguishes a table's temporary tables @param further columns beside the declared ones, as DuckDB declares them */
    static TempTable of(Session session, Table table, String use, Collection<Column<?>> columns, String... further) {
        String name = "%s_%s_%s".formatted(use, table.id().dataset(), table.id().name());
        String declared = Stream
                .concat(columns.stream().map(column -> column.name() + " " + DuckDbTypes.of(column)), Stream.of(further))
                .collect(Collectors.joining(", "));
        session.makeTemporaryTable(name, declared);
        return new TempTable(session, name);
    }

    String name() {
        return name;
    }

    void empty() {
        session.execute("TRUNCATE " + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
