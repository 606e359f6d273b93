package fullcourt.platform.warehouse;

import fullcourt.platform.tables.ColumnType;

/** A value for {@code @name} in a query. Values are only ever passed as parameters, never as text. */
public record Parameter(String name, ColumnType<?> type, Object value) {

    public static <T> Parameter of(String name, ColumnType<T> type, T value) {
        return new Parameter(name, type, value);
    }
}
