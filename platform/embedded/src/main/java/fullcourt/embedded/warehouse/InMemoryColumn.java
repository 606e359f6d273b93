package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** A declared column of in-memory rows that DuckDB reads, with the values that {@link fullcourt.platform.tables.RowJson} would write. */
final class InMemoryColumn<T> {
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),(\\d+)\\)");
    private final Column<T> column;
    private final String type;
    private final int precision; // of a decimal, like the scale
    private final int scale;

    InMemoryColumn(Column<T> column) {
        this.column = column;
        this.type = DuckDbTypes.of(column);
        Matcher decimal = DECIMAL.matcher(type);
        boolean isDecimal = decimal.matches();
        this.precision = isDecimal ? Integer.parseInt(decimal.group(1)) : 0;
        this.scale = isDecimal ? Integer.parseInt(decimal.group(2)) : 0;
    }

    void declare(DuckDBTableFunctionBindInfo table) throws SQLException {
        if (precision == 0) {
            table.addResultColumn(column.name(), DuckDBColumnType.valueOf(type.replace(' ', '_')));
            return;
        }
        try (DuckDBLogicalType decimal = DuckDBLogicalType.decimal(precision, scale)) {
            table.addResultColumn(column.name(), decimal);
        }
    }

    /** Throws for a value that the column's type cannot hold, such as a number of too many digits. */
    void fill(DuckDBWritableVector vector, List<Row> rows) {
        @Nullable
        Object[] values = Row.valuesOf(column, rows);
        switch (column.type().sqlName()) {
            case "STRING" -> vector.setStringUtf8Batch(0, texts(values));
            case "INT64" -> fill(vector, values, (index, value) -> vector.setLong(index, (Long) value));
            case "FLOAT64" -> fill(vector, values, (index, value) -> vector.setDouble(index, (Double) value));
            case "BOOL" -> fill(vector, values, (index, value) -> vector.setBoolean(index, (Boolean) value));
            case "DATE" -> fill(vector, values, (index, value) -> vector.setDate(index, (LocalDate) value));
            case "TIMESTAMP" -> fill(vector, values, (index, value) -> vector.setOffsetDateTime(index,
                    ((Instant) value).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)));
            default -> fill(vector, values, (index, value) -> vector.setBigDecimal(index,
                    ((BigDecimal) value).setScale(scale, RoundingMode.HALF_UP)));
        }
    }

    private interface Setter {
        void set(int index, Object value);
    }

    private static void fill(DuckDBWritableVector vector, @Nullable Object[] values, Setter setter) {
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value == null)
                vector.setNull(index);
            else
                setter.set(index, value);
        }
    }

    /** Caches the last value: consecutive rows are often of one game, one team, one document. */
    @SuppressWarnings("unchecked") // a row holds only a T for a Column<T>
    private byte[] @Nullable [] texts(@Nullable Object[] values) {
        byte[] @Nullable [] texts = new byte[values.length][];
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value == null)
                continue;
            boolean isRepeated = index > 0 && value.equals(values[index - 1]);
            texts[index] = isRepeated
                    ? texts[index - 1]
                    : column.type().writer().apply((T) value).toString().getBytes(StandardCharsets.UTF_8);
        }
        return texts;
    }
}
