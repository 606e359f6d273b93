package fullcourt.platform.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that is being filled: first with the values at its columns' places in the document, then by the processor's code. */
public final class RowBuilder {
    private final Schema schema;
    private final @Nullable Object[] values;

    RowBuilder(Schema schema) {
        this.schema = schema;
        this.values = new Object[schema.columns().size()];
    }

    /** @throws InvalidRowException if the value is not legal for the column: the row is rejected with the reason */
    public <T> RowBuilder set(Column<T> column, T value) {
        Optional<String> problem = column.problemWith(value);
        if (problem.isPresent())
            throw new InvalidRowException(column.place(), problem.get());
        values[schema.positionOf(column)] = value;
        return this;
    }

    /** Empty sets null. */
    public <T> RowBuilder set(Column<T> column, Optional<T> value) {
        if (value.isPresent())
            return set(column, value.get());
        values[schema.positionOf(column)] = null;
        return this;
    }

    /** @throws InvalidRowException if it has not been set: the row is rejected with this column's name */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new InvalidRowException(column.place(), column.name() + " is missing"));
    }

    @SuppressWarnings("unchecked") // set accepted only a T for this column
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values[schema.positionOf(column)]);
    }

    /** @throws InvalidRowException naming the first required column without a value */
    public Row build() {
        requireAll(true);
        return new Row(schema, values.clone());
    }

    /** Like {@link #build} for a row that is not published yet: {@link Table#PROCESSED_AT} may be missing. */
    public Row buildStaged() {
        requireAll(false);
        return new Row(schema, values.clone());
    }

    private void requireAll(boolean isPublished) {
        List<Column<?>> columns = schema.columns();
        for (int position = 0; position < values.length; position++) {
            Column<?> column = columns.get(position);
            if (column.required() && values[position] == null && (isPublished || column != Table.PROCESSED_AT)) {
                throw new InvalidRowException(column.place(), column.name() + " is missing");
            }
        }
    }
}
