package fullcourt.platform.documents;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A row's natural key and day as text, as the warehouse would write them. */
final class NaturalKeys {
    private NaturalKeys() {}

    /** The values of a row, or of as much of it as there is. */
    interface Values {
        <T> Optional<T> of(Column<T> column);
    }

    static Map<String, String> of(Table table, Values values) {
        Map<String, String> key = new TreeMap<>();
        Stream.concat(table.naturalKey().stream(), table.partitionColumn().stream()).forEach(column -> put(key, column, values));
        return key;
    }

    private static <T> void put(Map<String, String> key, Column<T> column, Values values) {
        values.of(column).ifPresent(value -> key.put(column.name(), column.type().writer().apply(value).toString()));
    }
}
