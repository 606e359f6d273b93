package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A temporary table for rows on their way into a table. It stays with its connection, so that statements over it stay planned, and is empty whenever a
 * transaction begins: whoever fills it empties it before the commit, and a rollback takes the rows with it.
 */
final class ScratchTable {
    private final Session session;
    private final String name;

    private ScratchTable(Session session, String name) {
        this.session = session;
        this.name = name;
    }

    /** @param use tells a table's scratch tables apart @param further columns beside the declared ones, as DuckDB declares them */
    static ScratchTable of(Session session, Table table, String use, Collection<Column<?>> columns, String... further) {
        String name = "%s_%s_%s".formatted(use, table.id().dataset(), table.id().name());
        String declared = Stream
                .concat(columns.stream().map(column -> column.name() + " " + DuckDbTypes.of(column)), Stream.of(further))
                .collect(Collectors.joining(", "));
        session.makeTemporaryTable(name, declared);
        return new ScratchTable(session, name);
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
