package fullcourt.platform.processor;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.List;
import java.util.Optional;
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

    /** @throws InvalidRowException with the place of the first value that is not of its column's type or range */
    void fill(RowBuilder row, JsonNode node) {
        for (Placed<?> each : placed)
            fill(row, each, node.at(each.pointer()));
    }

    private static <T> void fill(RowBuilder row, Placed<T> placed, JsonNode value) {
        if (isAbsent(value))
            return;
        Column<T> column = placed.column();
        row.set(column, read(column.type(), value).orElseThrow(() -> new InvalidRowException(placed.pointer().toString(),
                "%s is %s, accepted is %s".formatted(column.name(), shortened(value.toString()), column.type().accepts()))));
    }

    static boolean isAbsent(JsonNode value) {
        if (value.isMissingNode() || value.isNull())
            return true;
        if (value.isString())
            return value.stringValue().isBlank();
        return value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
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
