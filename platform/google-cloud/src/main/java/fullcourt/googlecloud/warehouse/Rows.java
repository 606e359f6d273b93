package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.FieldValue;
import com.google.cloud.bigquery.FieldValueList;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** BigQuery's rows as ours. Values come as text, whatever their type. */
final class Rows {
    private Rows() {}

    /** @param columns in the order in which they were selected */
    static List<Row> of(Schema schema, List<Column<?>> columns, List<FieldValueList> read) {
        return read.stream().map(row -> row(schema, columns, row)).toList();
    }

    private static Row row(Schema schema, List<Column<?>> columns, FieldValueList read) {
        @Nullable
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            FieldValue value = read.get(i);
            values[i] = value.isNull() ? null : value(columns.get(i), value);
        }
        return Row.read(schema, columns, values);
    }

    private static Object value(Column<?> column, FieldValue value) {
        return switch (column.type().sqlName()) {
            case "INT64" -> value.getLongValue();
            case "FLOAT64" -> value.getDoubleValue();
            case "BOOL" -> value.getBooleanValue();
            case "TIMESTAMP" -> instant(value).atOffset(ZoneOffset.UTC);
            default -> value.getStringValue();
        };
    }

    /** Read in microseconds: {@link BigQueryClients} asks for whole numbers, since a floating one is too coarse from the year 2255 on. */
    static Instant instant(FieldValue value) {
        return Instant.EPOCH.plus(Long.parseLong(value.getStringValue()), ChronoUnit.MICROS);
    }
}
