package fullcourt.embedded.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** DuckDB's names for the types in casts. */
final class SqlCasts {

    private static final Map<String, String> TYPES = Map.of("INT64", "BIGINT", "FLOAT64", "DOUBLE", "NUMERIC", "DECIMAL(38,9)", "BOOL",
            "BOOLEAN",
            "STRING", "VARCHAR", "DATE", "DATE", "TIMESTAMP", "TIMESTAMPTZ");

    private SqlCasts() {}

    /** @param function {@code CAST} or {@code TRY_CAST} */
    static String written(String function, FunctionCall call) {
        List<SqlToken> inside = call.arguments().getFirst();
        int as = SqlTokens.outside(inside, 0, "AS");
        if (as < 0)
            return function + "(" + call.argument(0) + ")";
        String type = SqlTokens.text(inside.subList(as + 1, inside.size())).toUpperCase(Locale.ROOT).replace(" ", "");
        return "%s(%s AS %s)".formatted(function, SqlTokens.text(inside.subList(0, as)), duckDb(type, call));
    }

    private static String duckDb(String type, FunctionCall call) {
        if (type.matches("NUMERIC\\(\\d+(,\\d+)?\\)"))
            return type.replace("NUMERIC", "DECIMAL");
        String known = TYPES.get(type);
        if (known == null) {
            throw new UnsupportedSqlException(call.line(), "a cast to " + type, "use one of " + TYPES.keySet().stream().sorted().toList());
        }
        return known;
    }
}
