package fullcourt.testing.sql;

import com.google.zetasql.SimpleType;
import com.google.zetasql.Type;
import com.google.zetasql.TypeFactory;
import com.google.zetasql.Value;
import com.google.zetasql.ZetaSQLType.TypeKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values on their way between Java and the reference evaluator, and their types. */
final class GateValues {

    private static final int NUMERIC_SCALE = 9;
    private static final Map<String, TypeKind> KINDS = Map.of("INT64", TypeKind.TYPE_INT64, "FLOAT64", TypeKind.TYPE_DOUBLE, "NUMERIC",
            TypeKind.TYPE_NUMERIC, "BOOL", TypeKind.TYPE_BOOL, "STRING", TypeKind.TYPE_STRING, "DATE", TypeKind.TYPE_DATE, "TIMESTAMP",
            TypeKind.TYPE_TIMESTAMP);

    private GateValues() {}

    static SimpleType type(String name) {
        int bracket = name.indexOf('(');
        TypeKind kind = KINDS.get(bracket < 0 ? name : name.substring(0, bracket));
        if (kind == null)
            throw new IllegalArgumentException("The gate knows no type %s, only %s".formatted(name, KINDS.keySet()));
        return TypeFactory.createSimpleType(kind);
    }

    /** GoogleSQL's name of a type; its own library says DOUBLE for FLOAT64. */
    static String nameOf(Type type) {
        return KINDS.entrySet().stream().filter(kind -> kind.getValue() == type.getKind()).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> type.isArray() ? "ARRAY<" + nameOf(type.asArray().getElementType()) + ">" : type.typeName());
    }

    /** GoogleSQL's type of a Java value. */
    static String typeOf(Object value) {
        return switch (value) {
            case Long _,Integer _ -> "INT64";
            case Double _ -> "FLOAT64";
            case BigDecimal _ -> "NUMERIC";
            case Boolean _ -> "BOOL";
            case String _ -> "STRING";
            case LocalDate _ -> "DATE";
            case Instant _ -> "TIMESTAMP";
            default -> throw new IllegalArgumentException("%s is no value for SQL".formatted(value.getClass()));
        };
    }

    static @Nullable Object parsed(String type, String text) {
        if (text.equals("null"))
            return null;
        return switch (type) {
            case "INT64" -> Long.valueOf(text);
            case "FLOAT64" -> Double.valueOf(text);
            case "NUMERIC" -> new BigDecimal(text);
            case "BOOL" -> Boolean.valueOf(text);
            case "STRING" -> text;
            case "DATE" -> LocalDate.parse(text);
            case "TIMESTAMP" -> Instant.parse(text);
            default -> throw new IllegalArgumentException("The gate reads no " + type);
        };
    }

    static Value toValue(SimpleType type, @Nullable Object value) {
        return switch (value) {
            case null -> Value.createNullValue(type);
            case Integer number -> Value.createInt64Value(number);
            case Long number -> Value.createInt64Value(number);
            case Double number -> Value.createDoubleValue(number);
            case BigDecimal number -> Value.createNumericValue(number.setScale(NUMERIC_SCALE, RoundingMode.HALF_UP));
            case Boolean truth -> Value.createBoolValue(truth);
            case String text -> Value.createStringValue(text);
            case LocalDate date -> Value.createDateValue(date);
            case Instant instant -> Value.createTimestampValueFromUnixMicros(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
            default -> throw new IllegalArgumentException("%s is no value for SQL".formatted(value.getClass()));
        };
    }

    static @Nullable Object fromValue(Value value) {
        if (value.isNull())
            return null;
        return switch (value.getType().getKind()) {
            case TYPE_INT64 -> value.getInt64Value();
            case TYPE_DOUBLE -> value.getDoubleValue();
            case TYPE_NUMERIC -> value.getNumericValue();
            case TYPE_BOOL -> value.getBoolValue();
            case TYPE_STRING -> value.getStringValue();
            case TYPE_DATE -> value.getLocalDateValue();
            case TYPE_TIMESTAMP -> Instant.EPOCH.plus(value.getTimestampUnixMicros(), ChronoUnit.MICROS);
            case TYPE_ARRAY -> value.getElementList().stream().<@Nullable Object>map(GateValues::fromValue).collect(Collectors.toList());
            case TYPE_STRUCT -> value.getFieldList().stream().<@Nullable Object>map(GateValues::fromValue).collect(Collectors.toList());
            default -> throw new IllegalArgumentException("The gate reads no " + value.getType());
        };
    }
}
