package fullcourt.platform.documents;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.ShortText;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Fills the columns of a table that say where a document has them. Absent, null and blank text are null; NaN and an infinite number reject the row. */
final class ColumnPlaces {
    private static final int MAX_QUOTE = 80;
    private static final int MARKS_OF_A_VALUE = 4; // two quotes, a colon, and the value
    private static final double LAST_EXACT_WHOLE = 9_007_199_254_740_991d; // 2^53 - 1

    private record Placed<T>(Column<T> column, JsonPointer pointer) {}

    private final List<Placed<?>> placed;

    ColumnPlaces(Table table) {
        this.placed = table.businessColumns().stream().<Placed<?>>mapMulti((column, found) -> column.place()
                .ifPresent(place -> found.accept(new Placed<>(column, JsonPointer.compile(place.pointer()))))).toList();
    }

    /** As JSON pointers from a row. */
    Stream<String> pointers() {
        return placed.stream().map(each -> each.pointer().toString());
    }

    /** What the names of the required values take at least: {@code {"points":7}}. */
    int leastBytes() {
        return 2 + placed.stream().filter(each -> each.column().required())
                .mapToInt(each -> each.pointer().toString().length() - each.pointer().toString().lastIndexOf('/') - 1 + MARKS_OF_A_VALUE)
                .sum();
    }

    /** For the rows of one path. */
    List<ReadPlace> in(Projection sought) {
        return placed.stream().map(each -> new ReadPlace(each.pointer(), sought)).toList();
    }

    /**
     * @param places of {@link #in}
     * @throws InvalidRowException with the place of the first value that is not of its column's type or range
     */
    void fill(RowBuilder row, DocumentRow from, List<ReadPlace> places) {
        for (int index = 0; index < places.size(); index++) {
            ReadPlace place = places.get(index);
            JsonNode value = place.in(from);
            if (place.found().note(value))
                fill(row, placed.get(index), value);
        }
    }

    /** Fills the columns of those values that fit; for what is left of a row that was refused. */
    void fillWhatFits(RowBuilder row, JsonNode node) {
        for (Placed<?> each : placed) {
            JsonNode value = node.at(each.pointer());
            if (!isAbsent(value) && !TextLength.isTooLong(value))
                fillIfItFits(row, each, value);
        }
    }

    private static <T> void fillIfItFits(RowBuilder row, Placed<T> placed, JsonNode value) {
        Column<T> column = placed.column();
        read(column.type(), value).filter(read -> column.problemWith(read).isEmpty()).ifPresent(read -> row.set(column, read));
    }

    private static <T> void fill(RowBuilder row, Placed<T> placed, JsonNode value) {
        Column<T> column = placed.column();
        if (TextLength.isTooLong(value))
            TextLength.require(placed.pointer().toString(), column.name(), value.stringValue());
        row.set(column, read(column.type(), value).orElseThrow(() -> new InvalidRowException(placed.pointer().toString(),
                "%s is %s, accepted is %s".formatted(column.name(), shortened(value), DateColumns.accepted(column.type())))));
    }

    static boolean isAbsent(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING, NULL -> true;
            case STRING -> value.stringValue().isBlank();
            case ARRAY, BINARY, BOOLEAN, NUMBER, OBJECT, POJO -> false;
        };
    }

    /** NaN, or a number too large for a double: 1e400. */
    static boolean isNoNumber(JsonNode value) {
        return value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
    }

    /** Of a whole number with hundreds of digits there is none. */
    private static boolean isDouble(JsonNode value) {
        return value.isFloatingPointNumber() || (value.isIntegralNumber() && value.canConvertToLong());
    }

    /** A double that may be another whole number than the one that was written. */
    private static boolean isRounded(JsonNode value) {
        return value.isFloatingPointNumber() && Math.abs(value.doubleValue()) > LAST_EXACT_WHOLE;
    }

    @SuppressWarnings("unchecked") // INT64 is a ColumnType<Long>, and so on: the identity of the type fixes T
    private static <T> Optional<T> read(ColumnType<T> type, JsonNode value) {
        if (value.isString())
            return type.parser().apply(value.stringValue().strip());
        if (type == ColumnType.INT64 && value.isIntegralNumber() && value.canConvertToLong())
            return (Optional<T>) Optional.of(value.longValue());
        if (type == ColumnType.FLOAT64 && isDouble(value) && Double.isFinite(value.doubleValue()))
            return (Optional<T>) Optional.of(value.doubleValue());
        if (type == ColumnType.BOOL && value.isBoolean())
            return (Optional<T>) Optional.of(value.booleanValue());
        if (isNoNumber(value) || (type == ColumnType.INT64 && isRounded(value)))
            return Optional.empty();
        return value.isValueNode() ? type.parser().apply(value.asString().strip()) : Optional.empty();
    }

    /** Of a list or an object only that it is one: written out it may be as long as the document. */
    private static String shortened(JsonNode value) {
        if (value.isContainer())
            return value.isArray() ? "a list" : "an object";
        String json = value.toString();
        return ShortText.of(json, MAX_QUOTE);
    }
}
