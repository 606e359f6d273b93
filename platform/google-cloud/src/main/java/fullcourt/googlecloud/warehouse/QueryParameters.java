package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.QueryParameterValue;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values for {@code @name}, with their types. */
final class QueryParameters {
    private QueryParameters() {}

    static Map<String, QueryParameterValue> of(List<Parameter> parameters) {
        return parameters.stream().collect(Collectors.toMap(Parameter::name, parameter -> value(parameter.type(), parameter.value())));
    }

    @SuppressWarnings("unchecked") // a parameter is made of a type and a value of it
    private static <T> QueryParameterValue value(ColumnType<T> type, Object value) {
        if (value instanceof Instant instant)
            return QueryParameterValue.timestamp(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        return switch (type.writer().apply((T) value)) {
            case String text when type.sqlName().equals("DATE") -> QueryParameterValue.date(text);
            case String text -> QueryParameterValue.string(text);
            case Long number -> QueryParameterValue.int64(number);
            case Double number -> QueryParameterValue.float64(number);
            case BigDecimal number -> QueryParameterValue.numeric(number);
            case Boolean truth -> QueryParameterValue.bool(truth);
            case Object other -> throw new IllegalArgumentException("a %s cannot be a parameter".formatted(other.getClass()));
        };
    }
}
