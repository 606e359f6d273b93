package fullcourt.platform.tables;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Named columns, each with its position: the rows of a query's result, of a view, or of a table ({@link Table#schema}). It says nothing about how rows are
 * identified or loaded.
 */
public final class Schema {
    private final String name;
    private final List<Column<?>> businessColumns;
    private final List<Column<?>> columns;
    private final Map<Column<?>, Integer> positions;

    private Schema(String name, List<Column<?>> businessColumns, List<Column<?>> technicalColumns) {
        this.name = name;
        this.businessColumns = businessColumns;
        this.columns = Stream.concat(businessColumns.stream(), technicalColumns.stream()).toList();
        this.positions = positions(name, columns);
    }

    /** @param name tells schemas apart in messages and caches: that of the query, view or table */
    public static Schema of(String name, Column<?>... columns) {
        return new Schema(name, List.of(columns), List.of());
    }

    static Schema of(TableId table, List<Column<?>> businessColumns, List<Column<?>> technicalColumns) {
        return new Schema(table.toString(), businessColumns, technicalColumns);
    }

    private static Map<Column<?>, Integer> positions(String name, List<Column<?>> columns) {
        Map<Column<?>, Integer> positions = new IdentityHashMap<>();
        for (Column<?> column : columns) {
            if (positions.put(column, positions.size()) != null)
                throw new IllegalArgumentException("%s declares column %s twice".formatted(name, column.name()));
        }
        return Collections.unmodifiableMap(positions);
    }

    public String name() {
        return name;
    }

    /** Business columns, then technical ones. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** Those that a query returns and that make rows equal: all but the technical columns of a table. */
    public List<Column<?>> businessColumns() {
        return businessColumns;
    }

    /** The columns of a staged row: all but {@link Table#PROCESSED_AT}, which the publish sets. */
    public List<Column<?>> stagedColumns() {
        return columns.stream().filter(column -> column != Table.PROCESSED_AT).toList();
    }

    public Optional<Column<?>> column(String wanted) {
        for (Column<?> column : columns) {
            if (column.name().equals(wanted))
                return Optional.of(column);
        }
        return Optional.empty();
    }

    boolean has(Column<?> column) {
        return positions.containsKey(column);
    }

    /** @throws IllegalArgumentException if there is no such column */
    int positionOf(Column<?> column) {
        Integer position = positions.get(column);
        if (position == null)
            throw new IllegalArgumentException("%s has no column %s".formatted(name, column.name()));
        return position;
    }

    @Override
    public String toString() {
        return name;
    }
}
