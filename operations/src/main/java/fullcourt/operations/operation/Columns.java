package fullcourt.operations.operation;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Typed rows as columns for people: names in snake_case, values as text, number, truth or null. */
public final class Columns {
    private Columns() {}

    public static SequencedMap<String, @Nullable Object> of(Record row) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            columns.put(name(component), plain(valueOf(row, component)));
        }
        return columns;
    }

    /** Of the rows that are such a record. */
    public static List<String> names(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents()).map(Columns::name).toList();
    }

    private static String name(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** The business columns of a stored row. */
    public static SequencedMap<String, @Nullable Object> of(Row row) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (Column<?> column : row.schema().businessColumns()) {
            columns.put(column.name(), plain(row.find(column)));
        }
        return columns;
    }

    private static @Nullable Object valueOf(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // records of other packages are not public
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("%s of %s cannot be read".formatted(component.getName(), row.getClass()), hidden);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> plain(optional.orElse(null));
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
