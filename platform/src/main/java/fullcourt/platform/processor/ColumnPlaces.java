package fullcourt.platform.processor;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Fills the columns of a table that say where a document has them. Absent, null, blank text and NaN are all null. */
final class ColumnPlaces {
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

    /** For the rows of one path. */
    List<ReadPlace> in(SoughtPlaces sought) {
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
            if (!isAbsent(value))
                fillIfItFits(row, each, value);
        }
    }

    private static <T> void fillIfItFits(RowBuilder row, Placed<T> placed, JsonNode value) {
        Column<T> column = placed.column();
        read(column.type(), value).filter(read -> column.problemWith(read).isEmpty()).ifPresent(read -> row.set(column, read));
    }

    private static <T> void fill(RowBuilder row, Placed<T> placed, JsonNode value) {
        Column<T> column = placed.column();
        row.set(column, read(column.type(), value).orElseThrow(() -> new InvalidRowException(placed.pointer().toString(),
                "%s is %s, accepted is %s".formatted(column.name(), shortened(value.toString()), column.type().accepts()))));
    }

    static boolean isAbsent(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING, NULL -> true;
            case STRING -> value.stringValue().isBlank();
            case NUMBER -> value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
            case ARRAY, BINARY, BOOLEAN, OBJECT, POJO -> false;
        };
    }

    @SuppressWarnings("unchecked") // INT64 is a ColumnType<Long>, and so on: the identity of the type fixes T
    private static <T> Optional<T> read(ColumnType<T> type, JsonNode value) {
        if (type == ColumnType.INT64 && value.isIntegralNumber() && value.canConvertToLong())
            return (Optional<T>) Optional.of(value.longValue());
        if (type == ColumnType.FLOAT64 && value.isNumber() && Double.isFinite(value.doubleValue()))
            return (Optional<T>) Optional.of(value.doubleValue());
        if (type == ColumnType.BOOL && value.isBoolean())
            return (Optional<T>) Optional.of(value.booleanValue());
        return value.isValueNode() ? type.parser().apply(value.asString().strip()) : Optional.empty();
    }

    private static String shortened(String json) {
        return json.length() > 80 ? json.substring(0, 80) + "…" : json;
    }
}
