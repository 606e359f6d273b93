package fullcourt.testing.cloud;

/**
 * The server takes {@code CAST(x AS NUMERIC)} for a number with three decimals in statements that it rewrites (those with QUALIFY, for one); BigQuery's has
 * nine. It reads {@code PARSE_NUMERIC} with nine everywhere.
 */
final class NumericCasts {
    private static final String CAST = "CAST(";
    private static final String TO_NUMERIC = " AS NUMERIC)";

    private NumericCasts() {}

    /** @param text a statement, or a document that holds some */
    static String withNineDecimals(String text) {
        StringBuilder sql = new StringBuilder(text);
        for (int end = sql.indexOf(TO_NUMERIC); end >= 0; end = sql.indexOf(TO_NUMERIC)) {
            int begin = beginOf(sql, end);
            sql.replace(end, end + TO_NUMERIC.length(), " AS STRING))").insert(begin, "PARSE_NUMERIC(");
        }
        return sql.toString();
    }

    private static int beginOf(StringBuilder sql, int end) {
        int depth = 0;
        for (int at = end - 1; at >= CAST.length() - 1; at--) {
            depth += switch (sql.charAt(at)) {
                case ')' -> 1;
                case '(' -> -1;
                default -> 0;
            };
            if (depth < 0 && sql.substring(at + 1 - CAST.length(), at + 1).equals(CAST))
                return at + 1 - CAST.length();
        }
        throw new CloudServerException("No CAST( before the 'AS NUMERIC)' at character %d of: %s".formatted(end, sql));
    }
}
