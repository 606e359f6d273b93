package fullcourt.embedded.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Translates GoogleSQL's date and time functions to DuckDB's. The session's zone is UTC, see {@link CompatibilityMacros}. */
final class SqlDates {

    /** Without weeks: GoogleSQL counts the Mondays between two days, DuckDB periods of seven days. */
    private static final Map<String, String> COUNTED_PARTS = Map.of("DAY", "day", "MONTH", "month", "QUARTER", "quarter", "YEAR", "year");
    /** GoogleSQL's WEEK starts on Sunday, DuckDB's on Monday: only the ISO week is the same. */
    private static final Map<String, String> DATE_PARTS = Map.of("DAY", "day", "ISOWEEK", "week", "MONTH", "month",
            "QUARTER", "quarter", "YEAR", "year");
    private static final Map<String, String> ELAPSED_PARTS = Map.of("DAY", "day", "HOUR", "hour", "MINUTE", "minute", "SECOND", "second",
            "MILLISECOND", "millisecond", "MICROSECOND", "microsecond");
    private static final Map<String, String> TIMESTAMP_PARTS = Map.of("DAY", "day", "HOUR", "hour", "MINUTE", "minute", "SECOND", "second",
            "ISOWEEK", "week", "MONTH", "month", "YEAR", "year");
    private static final Map<String, String> EXTRACTED = Map.of("YEAR", "year", "QUARTER", "quarter", "MONTH", "month", "DAY", "day",
            "HOUR", "hour",
            "MINUTE", "minute", "SECOND", "second", "ISOWEEK", "week", "DAYOFYEAR", "doy");
    private static final Set<String> INTERVAL_PARTS = Set.of("DAY", "HOUR", "MINUTE", "SECOND", "WEEK", "MONTH", "YEAR");

    private SqlDates() {}

    /** {@code INTERVAL x DAY} needs brackets around the amount. */
    static List<SqlToken> intervals(List<SqlToken> tokens) {
        List<SqlToken> result = tokens;
        for (int index = tokens.size() - 1; index >= 0; index--) {
            if (!result.get(index).is("INTERVAL"))
                continue;
            int part = partAfter(result, index);
            String amount = SqlTokens.text(result.subList(index + 1, part));
            result = SqlTokens.replaced(result, index, part - 1, "INTERVAL (" + amount + ") ");
        }
        return result;
    }

    private static int partAfter(List<SqlToken> tokens, int interval) {
        int depth = 0;
        for (int index = interval + 1; index < tokens.size(); index++) {
            SqlToken token = tokens.get(index);
            if (token.is("("))
                depth++;
            if (token.is(")"))
                depth--;
            boolean named = token.isName() && INTERVAL_PARTS.contains(token.text().toUpperCase(Locale.ROOT));
            if (depth == 0 && named && !SqlTokens.after(tokens, index).is("."))
                return index;
        }
        throw new UnsupportedSqlException(tokens.get(interval).line(), "an INTERVAL without a known part", "use one of "
                + INTERVAL_PARTS.stream().sorted().toList());
    }

    static String dateDiff(FunctionCall call) {
        return "date_diff(%s, %s, %s)".formatted(call.part(2, COUNTED_PARTS), call.argument(1), call.argument(0));
    }

    /** GoogleSQL counts whole units that have passed, not boundaries that were crossed. */
    static String timestampDiff(FunctionCall call) {
        return "datesub(%s, %s, %s)".formatted(call.part(2, ELAPSED_PARTS), call.argument(1), call.argument(0));
    }

    static String dateTrunc(FunctionCall call) {
        return "CAST(date_trunc(%s, %s) AS DATE)".formatted(call.part(1, DATE_PARTS), call.argument(0));
    }

    static String timestampTrunc(FunctionCall call) {
        String part = call.part(1, TIMESTAMP_PARTS);
        if (call.count() == 2)
            return "date_trunc(%s, %s)".formatted(part, call.argument(0));
        String zone = call.argument(2);
        return "timezone(%s, date_trunc(%s, timezone(%s, %s)))".formatted(zone, part, zone, call.argument(0));
    }

    static String extract(FunctionCall call) {
        List<SqlToken> inside = call.arguments().getFirst();
        int from = SqlTokens.outside(inside, 0, "FROM");
        String part = SqlTokens.text(inside.subList(0, from)).toUpperCase(Locale.ROOT);
        String value = zoned(inside.subList(from + 1, inside.size()));
        return switch (part) {
            case "DATE" -> "CAST(" + value + " AS DATE)";
            case "DAYOFWEEK" -> "(dayofweek(" + value + ") + 1)"; // GoogleSQL: Sunday is 1; DuckDB: 0
            default -> "date_part(%s, %s)".formatted(
                    new FunctionCall("EXTRACT", List.of(inside.subList(0, from)), call.line()).part(0, EXTRACTED), value);
        };
    }

    private static String zoned(List<SqlToken> value) {
        int at = SqlTokens.outside(value, 0, "AT");
        if (at < 0)
            return SqlTokens.text(value);
        int zone = SqlTokens.outside(value, at, "ZONE");
        return "timezone(%s, %s)".formatted(SqlTokens.text(value.subList(zone + 1, value.size())), SqlTokens.text(value.subList(0, at)));
    }

    static String date(FunctionCall call) {
        return switch (call.count()) {
            case 1 -> "CAST(" + call.argument(0) + " AS DATE)";
            case 2 -> "CAST(timezone(%s, %s) AS DATE)".formatted(call.argument(1), call.argument(0));
            case 3 -> "make_date(%s, %s, %s)".formatted(call.argument(0), call.argument(1), call.argument(2));
            default -> throw call.refused("write DATE(timestamp), DATE(timestamp, zone) or DATE(year, month, day)");
        };
    }

    static String timestamp(FunctionCall call) {
        return switch (call.count()) {
            case 1 -> "CAST(" + call.argument(0) + " AS TIMESTAMPTZ)";
            case 2 -> "timezone(%s, CAST(%s AS TIMESTAMP))".formatted(call.argument(1), call.argument(0));
            default -> throw call.refused("write TIMESTAMP(text or date) or TIMESTAMP(text or date, zone)");
        };
    }
}
