package fullcourt.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a schema. Values are reached by their column, so a misspelt name does not compile. */
public final class Row {
    private final Schema schema;
    private final @Nullable Object[] values;

    Row(Schema schema, @Nullable Object[] values) {
        this.schema = schema;
        this.values = values;
    }

    /** A row to be filled. */
    public static RowBuilder of(Schema schema) {
        return new RowBuilder(schema);
    }

    public static RowBuilder of(Table table) {
        return of(table.schema());
    }

    /**
     * A row as a warehouse hands it out.
     * @param columns the columns that were read
     * @param read their values in the same order, each as the engine's driver gives it
     */
    public static Row read(Schema schema, List<Column<?>> columns, @Nullable Object[] read) {
        @Nullable
        Object[] values = new Object[schema.columns().size()];
        for (int i = 0; i < read.length; i++) {
            Object value = read[i];
            if (value != null)
                values[schema.positionOf(columns.get(i))] = columns.get(i).type().reader().apply(value);
        }
        return new Row(schema, values);
    }

    public Schema schema() {
        return schema;
    }

    /** @throws IllegalStateException if the value is null: use {@link #find} for a column that may be */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("%s.%s is null".formatted(schema, column.name())));
    }

    @SuppressWarnings("unchecked") // the builder accepted only a T for this column
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values[schema.positionOf(column)]);
    }

    /** One column of many rows, all of one schema: what {@link #find} gives for each, and null for empty. */
    public static @Nullable Object[] valuesOf(Column<?> column, List<Row> rows) {
        @Nullable
        Object[] values = new Object[rows.size()];
        int position = rows.isEmpty() ? 0 : rows.getFirst().schema.positionOf(column);
        for (int index = 0; index < values.length; index++)
            values[index] = rows.get(index).values[position];
        return values;
    }

    /** By position in {@link Schema#columns()}. */
    @Nullable
    Object valueAt(int position) {
        return values[position];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && schema.name().equals(row.schema.name()) && businessValues().equals(row.businessValues());
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema.name(), businessValues());
    }

    private List<Optional<?>> businessValues() {
        List<Optional<?>> business = new ArrayList<>();
        for (Column<?> column : schema.businessColumns()) {
            business.add(find(column));
        }
        return business;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (Column<?> column : schema.businessColumns()) {
            parts.add(column.name() + "=" + find(column).map(Object::toString).orElse("null"));
        }
        return schema.name() + parts;
    }
}
