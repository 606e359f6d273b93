package fullcourt.platform.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One column of one table, declared once as a constant beside the code that fills it.
 * @param place where a document has the value, as a JSON pointer relative to the row; empty if code computes it
 * @param range the legal values; a row with another value is rejected with the column's name
 * @param oneOf the legal values as the type writes them; empty if every value is legal
 */
public record Column<T>(String name, ColumnType<T> type, boolean required, Optional<Place> place, String description, Optional<Range> range,
        List<String> oneOf) {

    /** A JSON pointer relative to the row: {@code /team/abbreviation}. */
    public record Place(String pointer) {}

    /** Both ends are legal. */
    public record Range(double lowest, double highest) {
        public BigDecimal from() {
            return BigDecimal.valueOf(lowest);
        }

        public BigDecimal to() {
            return BigDecimal.valueOf(highest);
        }

        public boolean contains(Number value) {
            return value instanceof BigDecimal exact
                    ? exact.compareTo(from()) >= 0 && exact.compareTo(to()) <= 0
                    : value.doubleValue() >= lowest && value.doubleValue() <= highest;
        }
    }

    public Column {
        TableId.requireIdentifier(name);
    }

    /** A column without which the row is rejected. */
    public static <T> Column<T> required(String name, ColumnType<T> type, Place place, String description) {
        return new Column<>(name, type, true, Optional.of(place), description, Optional.empty(), List.of());
    }

    public static <T> Column<T> required(String name, ColumnType<T> type, String description) {
        return new Column<>(name, type, true, Optional.empty(), description, Optional.empty(), List.of());
    }

    /** A column that may be null: absent in the document is null, never zero. */
    public static <T> Column<T> optional(String name, ColumnType<T> type, Place place, String description) {
        return new Column<>(name, type, false, Optional.of(place), description, Optional.empty(), List.of());
    }

    public static <T> Column<T> optional(String name, ColumnType<T> type, String description) {
        return new Column<>(name, type, false, Optional.empty(), description, Optional.empty(), List.of());
    }

    public static Place at(String pointer) {
        return new Place(pointer);
    }

    public Column<T> within(double from, double to) {
        return new Column<>(name, type, required, place, description, Optional.of(new Range(from, to)), oneOf);
    }

    public Column<T> oneOf(String... values) {
        return new Column<>(name, type, required, place, description, range, Arrays.asList(values));
    }

    /** Empty if the value is legal, else the one sentence that says why not. */
    public Optional<String> problemWith(T value) {
        if (range.isPresent() && value instanceof Number number && !range.get().contains(number)) {
            return Optional
                    .of("%s is %s, accepted is %s to %s".formatted(name, value, range.get().from().stripTrailingZeros().toPlainString(),
                            range.get().to().stripTrailingZeros().toPlainString()));
        }
        if (!oneOf.isEmpty() && !oneOf.contains(type.writer().apply(value).toString())) {
            return Optional.of("%s is '%s', accepted is one of %s".formatted(name, value, oneOf));
        }
        return Optional.empty();
    }
}
