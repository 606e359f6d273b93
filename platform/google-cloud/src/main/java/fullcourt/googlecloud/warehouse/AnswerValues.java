package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FieldValue;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.StandardSQLTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values of an answer to an ad-hoc statement: number, boolean, null or text. A list is text as DuckDB writes it, a struct is text with the names of its fields. */
final class AnswerValues {
    private AnswerValues() {}

    static List<@Nullable Object> row(List<Field> fields, FieldValueList read) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++)
            row.add(plainOrNull(fields.get(i), read.get(i)));
        return row;
    }

    private static Object plain(Field field, FieldValue value) {
        return switch (value.getAttribute()) {
            case REPEATED -> value.getRepeatedValue().stream().map(element -> String.valueOf(plainOrNull(field, element)))
                    .collect(Collectors.joining(", ", "[", "]"));
            case RECORD -> named(Objects.requireNonNull(field.getSubFields()), value.getRecordValue());
            case PRIMITIVE -> primitive(field.getType().getStandardType(), value);
            default -> String.valueOf(value.getValue());
        };
    }

    private static @Nullable Object plainOrNull(Field field, FieldValue value) {
        return value.isNull() ? null : plain(field, value);
    }

    private static String named(List<Field> fields, FieldValueList values) {
        List<@Nullable Object> row = row(fields, values);
        return IntStream.range(0, row.size()).mapToObj(i -> "'%s': %s".formatted(fields.get(i).getName(), row.get(i)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Object primitive(StandardSQLTypeName type, FieldValue value) {
        return switch (type) {
            case INT64 -> value.getLongValue();
            case FLOAT64 -> value.getDoubleValue();
            case NUMERIC, BIGNUMERIC -> value.getNumericValue();
            case BOOL -> value.getBooleanValue();
            case TIMESTAMP -> Rows.instant(value).toString();
            default -> value.getStringValue();
        };
    }
}
