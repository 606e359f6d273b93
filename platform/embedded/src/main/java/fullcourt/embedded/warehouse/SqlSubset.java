package fullcourt.embedded.warehouse;

import static java.util.Map.entry;

import fullcourt.embedded.warehouse.SqlToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constructs that SQL files may use: functions that were compared row by row in both engines. Everything else is refused with an alternative. */
final class SqlSubset {

    static final Set<String> FUNCTIONS = Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "COUNTIF", "LOGICAL_OR", "LOGICAL_AND",
            "STDDEV",
            "STDDEV_SAMP", "STDDEV_POP", "VARIANCE", "VAR_SAMP", "VAR_POP", "CORR", "STRING_AGG", "ARRAY_AGG", "ANY_VALUE", "ROW_NUMBER",
            "RANK", "DENSE_RANK", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE", "NTH_VALUE", "NTILE", "PERCENT_RANK", "CUME_DIST",
            "PERCENTILE_CONT",
            "COALESCE", "IF", "IFNULL", "NULLIF", "ABS", "SIGN", "ROUND", "FLOOR", "CEIL", "CEILING", "TRUNC", "SQRT", "POW", "POWER",
            "EXP", "LN",
            "LOG10", "SAFE_DIVIDE", "DIV", "MOD", "GREATEST", "LEAST", "SIN", "COS", "ASIN", "ACOS", "ATAN", "ATAN2", "LOWER", "UPPER",
            "TRIM",
            "LTRIM", "RTRIM", "LENGTH", "SUBSTR", "LEFT", "RIGHT", "REPLACE", "STARTS_WITH", "ENDS_WITH", "STRPOS", "CONCAT", "LPAD",
            "RPAD",
            "SPLIT", "REGEXP_CONTAINS", "CAST", "SAFE_CAST", "EXTRACT", "DATE", "TIMESTAMP", "DATE_ADD", "DATE_SUB", "DATE_DIFF",
            "DATE_TRUNC",
            "TIMESTAMP_ADD", "TIMESTAMP_SUB", "TIMESTAMP_DIFF", "TIMESTAMP_TRUNC", "FORMAT_DATE", "PARSE_DATE", "UNIX_DATE", "UNIX_SECONDS",
            "ARRAY_LENGTH", "ARRAY_TO_STRING", "GENERATE_DATE_ARRAY", "GENERATE_ARRAY", "UNNEST", "STRUCT", "OFFSET", "SAFE_OFFSET",
            "ORDINAL",
            "SAFE_ORDINAL", "NUMERIC", "TO_HEX", "MD5");

    /** Words that may precede a bracket without being a function. */
    private static final Set<String> WORDS = Set.of("IN", "VALUES", "OVER", "AND", "OR", "NOT", "ON", "WHERE", "SELECT", "FROM", "JOIN",
            "USING",
            "BY", "AS", "EXISTS", "WHEN", "THEN", "ELSE", "ALL", "DISTINCT", "EXCEPT", "HAVING", "QUALIFY", "BETWEEN", "INTERVAL", "CASE",
            "LIKE",
            "INSERT", "LIMIT", "UNION", "INTERSECT", "INTO", "ARRAY", "PRECEDING", "END", "IS");

    static final Map<String, String> INSTEAD = Map.ofEntries(
            entry("JSON_VALUE", "read the value from the document in the raw processor"),
            entry("JSON_QUERY", "read the value from the document in the raw processor"),
            entry("JSON_EXTRACT", "read the value from the document in the raw processor"),
            entry("JSON_EXTRACT_SCALAR", "read the value from the document in the raw processor"),
            entry("TO_JSON_STRING", "hash and serialise in Java"),
            entry("FORMAT", "build text from CAST, LPAD and ||"),
            entry("FORMAT_TIMESTAMP", "keep the TIMESTAMP, or write FORMAT_DATE of DATE(timestamp, zone)"),
            entry("REGEXP_EXTRACT", "take texts apart in the raw processor, or use SPLIT"),
            entry("REGEXP_REPLACE", "change texts in the raw processor, or use REPLACE"),
            entry("IEEE_DIVIDE", "write SAFE_DIVIDE(a, b)"),
            entry("LOG", "write LN(x) or LOG10(x): LOG is the natural logarithm in one engine and the decimal one in the other"),
            entry("MAX_BY", "write ANY_VALUE(x HAVING MAX y)"), entry("MIN_BY", "write ANY_VALUE(x HAVING MIN y)"),
            entry("APPROX_QUANTILES", "write PERCENTILE_CONT(x, 0.5) OVER (…)"),
            entry("APPROX_COUNT_DISTINCT", "write COUNT(DISTINCT x)"),
            entry("SHA256", "write TO_HEX(MD5(text)), or hash in Java"),
            entry("FARM_FINGERPRINT", "write TO_HEX(MD5(text)), or hash in Java"),
            entry("RAND", "nothing here is random"), entry("GENERATE_UUID", "make identifiers in Java"),
            entry("DATETIME", "use TIMESTAMP for instants and DATE for days"), entry("TIME", "use TIMESTAMP"),
            entry("SUBSTRING", "write SUBSTR(text, position, length)"), entry("CHAR_LENGTH", "write LENGTH(text)"));

    private static final String HASH = "write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines";

    private static final Map<String, String> CLOCKS = Map.of("CURRENT_TIMESTAMP", "pass the instant as a parameter", "CURRENT_DATE",
            "pass the day as a parameter", "CURRENT_DATETIME", "pass the instant as a parameter", "CURRENT_TIME",
            "pass the instant as a parameter");

    private static final Map<String, String> OPERATORS = Map.of("/",
            "write SAFE_DIVIDE(a, b): a division by zero is an error in one engine and infinity in the other",
            "%", "write MOD(a, b)", "^", "write POW(a, b)", "~", "compare instead of counting bits", ";", "one file holds one statement");

    private SqlSubset() {}

    static void check(List<SqlToken> tokens) {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).counts())
                check(tokens, index);
        }
    }

    private static void check(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        switch (token.kind()) {
            case NAME -> checkName(tokens, index);
            case SYMBOL -> checkSymbol(tokens, index);
            case STRING -> SqlStrings.valueOf(token);
            default -> {
            }
        }
    }

    private static void checkName(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        SqlToken before = SqlTokens.before(tokens, index);
        String name = token.text().toUpperCase(Locale.ROOT);
        if (before.is(".")) {
            if (SqlTokens.after(tokens, index).is("(") && isSafePrefix(tokens, index))
                throw refused(token, "SAFE." + name, "write SAFE_CAST or SAFE_DIVIDE");
            return;
        }
        if (CLOCKS.containsKey(name))
            throw refused(token, name, CLOCKS.getOrDefault(name, ""));
        if (name.equals("INTERVAL") && !before.is(","))
            throw refused(token, "arithmetic with INTERVAL", "write DATE_SUB(day, INTERVAL 1 DAY) or its siblings");
        if (name.equals("OFFSET") && before.is("WITH"))
            throw refused(token, "WITH OFFSET", "number the rows with ROW_NUMBER()");
        if (name.equals("UNNEST") && before.is("JOIN") && isLeftJoin(tokens, index))
            throw refused(token, "LEFT JOIN UNNEST", "use an inner join and a union");
        if (SqlTokens.after(tokens, index).is("(") && !before.is("INTO"))
            checkCall(tokens, index, name);
    }

    private static void checkCall(List<SqlToken> tokens, int index, String name) {
        if (WORDS.contains(name))
            return;
        SqlToken token = tokens.get(index);
        if (INSTEAD.containsKey(name))
            throw refused(token, name, INSTEAD.getOrDefault(name, ""));
        if (!FUNCTIONS.contains(name))
            throw refused(token, name, "write it with the functions listed there");
        if (name.equals("MD5") && !isInToHex(tokens, index))
            throw refused(token, "MD5 without TO_HEX", HASH);
        int open = SqlTokens.next(tokens, index);
        checkInside(token, name, tokens.subList(open + 1, SqlTokens.closing(tokens, open)));
    }

    private static void checkInside(SqlToken token, String name, List<SqlToken> inside) {
        switch (name) {
            case "ANY_VALUE" -> {
                if (SqlTokens.outside(inside, 0, "HAVING") < 0)
                    throw refused(token, "ANY_VALUE without HAVING", "write MIN(x), which is the same in every run");
            }
            case "ARRAY_AGG", "STRING_AGG" -> checkList(token, name, inside);
            case "SUBSTR" -> {
                List<List<SqlToken>> arguments = SqlTokens.arguments(inside);
                if (arguments.size() > 1 && SqlTokens.text(arguments.get(1)).equals("0"))
                    throw refused(token, "SUBSTR from position 0", "write 1 for the first letter");
            }
            case "LPAD", "RPAD" -> {
                if (SqlTokens.arguments(inside).size() < 3)
                    throw refused(token, name + " with 2 arguments", "say what to fill up with");
            }
            case "TO_HEX" -> {
                if (!isMd5(inside))
                    throw refused(token, "TO_HEX without MD5", HASH);
            }
            default -> {
            }
        }
    }

    private static boolean isInToHex(List<SqlToken> tokens, int md5) {
        int open = md5 - 1;
        while (open > 0 && !tokens.get(open).counts())
            open--;
        return open > 0 && tokens.get(open).is("(") && SqlTokens.before(tokens, open).is("TO_HEX");
    }

    /** One call of MD5 and nothing around it. */
    private static boolean isMd5(List<SqlToken> inside) {
        int first = SqlTokens.next(inside, -1);
        if (first == inside.size() || !FunctionCall.isCall(inside, first, "MD5"))
            return false;
        int close = SqlTokens.closing(inside, SqlTokens.next(inside, first));
        return SqlTokens.next(inside, close) == inside.size();
    }

    private static void checkList(SqlToken token, String name, List<SqlToken> inside) {
        if (SqlTokens.outside(inside, 0, "LIMIT") >= 0)
            throw refused(token, name + " with LIMIT", "write QUALIFY ROW_NUMBER() OVER (…) = 1");
        if (SqlTokens.outside(inside, 0, "NULLS") >= 0)
            throw refused(token, name + " with IGNORE NULLS", "filter the nulls with WHERE");
        if (SqlTokens.outside(inside, 0, "ORDER") < 0)
            throw refused(token, name + " without ORDER BY", "say in which order: another run may give another one");
    }

    private static void checkSymbol(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        String instead = OPERATORS.get(token.text());
        boolean lastSemicolon = token.is(";") && SqlTokens.next(tokens, index) == tokens.size();
        if (instead != null && !lastSemicolon)
            throw refused(token, "'" + token.text() + "'", instead);
        if (token.is("@") || token.text().matches("['\"`$?\\\\]"))
            throw refused(token, "'" + token.text() + "'", "close the text, or write @name for a parameter");
        if (token.is("[") && isPosition(tokens, index) && !SqlTokens.after(tokens, index).text().matches("(?i)(SAFE_)?(OFFSET|ORDINAL)")) {
            throw refused(token, "a bare array position", "write [OFFSET(0)] or [SAFE_OFFSET(0)]");
        }
    }

    private static boolean isPosition(List<SqlToken> tokens, int index) {
        SqlToken before = SqlTokens.before(tokens, index);
        boolean value = before.isName() && !WORDS.contains(before.text().toUpperCase(Locale.ROOT));
        return value || before.is(")") || before.is("]") || before.kind() == Kind.QUOTED_NAME || before.kind() == Kind.PARAMETER;
    }

    private static boolean isSafePrefix(List<SqlToken> tokens, int index) {
        int dot = index - 1;
        while (!tokens.get(dot).is("."))
            dot--;
        return SqlTokens.before(tokens, dot).is("SAFE");
    }

    private static boolean isLeftJoin(List<SqlToken> tokens, int unnest) {
        int join = unnest - 1;
        while (!tokens.get(join).is("JOIN"))
            join--;
        SqlToken kind = SqlTokens.before(tokens, join);
        return kind.is("LEFT") || kind.is("OUTER");
    }

    private static UnsupportedSqlException refused(SqlToken token, String construct, String instead) {
        return new UnsupportedSqlException(token.line(), construct, instead);
    }
}
