package fullcourt.embedded.warehouse;

import static java.util.stream.Collectors.joining;

import fullcourt.embedded.warehouse.SqlToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The rules that rewrite GoogleSQL into DuckDB's dialect, in the order in which they are applied. */
enum RewriteRule {

    /** A line comment could swallow a bracket that a later rule writes. */
    COMMENTS(tokens -> tokens.stream()
            .map(token -> token.kind() == Kind.COMMENT ? token.as(Kind.SPACE, token.text().startsWith("/*") ? " " : "") : token).toList()),

    /** {@code MERGE t}, {@code INSERT t}, {@code DELETE t} take INTO and FROM in DuckDB. */
    STATEMENT_WORDS(RewriteRule::statementWords),

    /** {@code 0.44} is FLOAT64 in GoogleSQL and DECIMAL in DuckDB. */
    FLOAT_LITERALS(tokens -> tokens.stream().map(token -> token.kind() == Kind.NUMBER && token.text().matches("[^eE]*\\.[^eE]*")
            ? token.as(Kind.NUMBER, token.text() + "e0")
            : token).toList()),

    /** {@code TIMESTAMP '…'} has no zone in DuckDB; {@code NUMERIC '…'} has three decimals. */
    TYPED_LITERALS(RewriteRule::typedLiterals),

    CASTS(tokens -> FunctionCall.rewrite(FunctionCall.rewrite(tokens, "CAST", call -> SqlCasts.written("CAST", call)), "SAFE_CAST",
            call -> SqlCasts.written("TRY_CAST", call))),

    INTERVALS(SqlDates::intervals),

    DATE_DIFF(calls("DATE_DIFF", SqlDates::dateDiff)),

    TIMESTAMP_DIFF(calls("TIMESTAMP_DIFF", SqlDates::timestampDiff)),

    DATE_TRUNC(calls("DATE_TRUNC", SqlDates::dateTrunc)),

    TIMESTAMP_TRUNC(calls("TIMESTAMP_TRUNC", SqlDates::timestampTrunc)),

    EXTRACT(calls("EXTRACT", SqlDates::extract)),

    DATE_FUNCTION(calls("DATE", SqlDates::date)),

    TIMESTAMP_FUNCTION(calls("TIMESTAMP", SqlDates::timestamp)),

    /** {@code STRUCT(a AS x)} is <code>{'x': a}</code>. */
    STRUCTS(calls("STRUCT", RewriteRule::struct)),

    /** Positions count from 0 in OFFSET, from 1 in DuckDB. */
    ARRAY_POSITIONS(tokens -> Map.of("OFFSET", "+1", "SAFE_OFFSET", "+1", "ORDINAL", "", "SAFE_ORDINAL", "").entrySet().stream()
            .reduce(tokens,
                    (result, kind) -> FunctionCall.rewrite(result, kind.getKey(), call -> "(" + call.argument(0) + ")" + kind.getValue()),
                    (_, last) -> last)),

    IN_UNNEST(RewriteRule::inUnnest),

    /** {@code CONCAT('a', NULL)} is NULL in GoogleSQL only. */
    CONCAT(calls("CONCAT", call -> "(" + call.arguments().stream().map(SqlTokens::text).collect(joining(" || ")) + ")")),

    /** {@code COUNTIF} over a window of nothing but nulls is 0 in GoogleSQL only. */
    COUNTIF(calls("COUNTIF", call -> "count(CASE WHEN " + call.argument(0) + " THEN 1 END)")),

    /** The value in the row with the greatest or least other value; DuckDB's {@code max_by} would skip rows whose value is null. */
    ANY_VALUE(calls("ANY_VALUE", RewriteRule::anyValue)),

    /** A TINYINT in DuckDB, which overflows at 128. */
    SIGN(calls("SIGN", call -> "CAST(sign(" + call.argument(0) + ") AS BIGINT)")),

    /** {@code MD5} gives bytes in GoogleSQL and its hexadecimal text in DuckDB; {@link SqlSubset} lets nothing else into TO_HEX. */
    HASHES(calls("TO_HEX", call -> call.argument(0))),

    /** Functions with another name; those named {@code google_…} are macros of {@link CompatibilityMacros}. */
    NAMES(tokens -> IntStream.range(0, tokens.size()).mapToObj(index -> renamed(tokens, index)).toList()),

    /** Double quotes are for names in DuckDB, and a backslash is a letter. */
    STRINGS(tokens -> tokens.stream().map(token -> token.kind() == Kind.STRING ? token.as(Kind.DUCKDB, SqlStrings.written(token)) : token)
            .toList()),

    /** {@code `project.dataset.table`}: a project is not a place in DuckDB. */
    QUOTED_NAMES(tokens -> tokens.stream().map(token -> token.kind() == Kind.QUOTED_NAME ? token.as(Kind.DUCKDB, quoted(token)) : token)
            .toList());

    private static final Map<String, String> OTHER_NAMES = Map.of("GREATEST", "google_greatest", "LEAST", "google_least",
            "LOGICAL_OR", "bool_or", "LOGICAL_AND", "bool_and", "REGEXP_CONTAINS", "regexp_matches");

    private final UnaryOperator<List<SqlToken>> rewriting;

    RewriteRule(UnaryOperator<List<SqlToken>> rewriting) {
        this.rewriting = rewriting;
    }

    List<SqlToken> apply(List<SqlToken> tokens) {
        return rewriting.apply(tokens);
    }

    private static UnaryOperator<List<SqlToken>> calls(String name, java.util.function.Function<FunctionCall, String> written) {
        return tokens -> FunctionCall.rewrite(tokens, name, written);
    }

    private static List<SqlToken> statementWords(List<SqlToken> tokens) {
        List<SqlToken> result = new ArrayList<>(tokens);
        for (int index = tokens.size() - 1; index >= 0; index--) {
            if (tokens.get(index).isName() && SqlTokens.before(tokens, index).text().isEmpty()) {
                String word = tokens.get(index).is("MERGE") || tokens.get(index).is("INSERT")
                        ? "INTO"
                        : tokens.get(index).is("DELETE") ? "FROM" : "";
                if (!word.isEmpty() && !SqlTokens.after(tokens, index).is(word)) {
                    result.set(index, tokens.get(index).as(Kind.NAME, tokens.get(index).text() + " " + word));
                }
            }
        }
        return result;
    }

    private static List<SqlToken> typedLiterals(List<SqlToken> tokens) {
        List<SqlToken> result = tokens;
        for (int index = tokens.size() - 1; index >= 0; index--) {
            if (SqlTokens.after(result, index).kind() != Kind.STRING)
                continue;
            int literal = SqlTokens.next(result, index);
            if (result.get(index).is("TIMESTAMP")) {
                result = SqlTokens.replaced(result, index, index, "TIMESTAMPTZ");
            } else if (result.get(index).is("NUMERIC")) {
                result = SqlTokens.replaced(result, index, literal, "CAST(" + result.get(literal).text() + " AS NUMERIC)");
            }
        }
        return result;
    }

    private static String struct(FunctionCall call) {
        return call.arguments().stream().map(field -> structField(call, field)).collect(joining(", ", "{", "}"));
    }

    private static String structField(FunctionCall call, List<SqlToken> field) {
        int as = SqlTokens.outside(field, 0, "AS");
        if (as >= 0)
            return "'" + SqlTokens.text(field.subList(as + 1, field.size())) + "': " + SqlTokens.text(field.subList(0, as));
        String path = SqlTokens.text(field);
        if (!path.matches("\\w+(\\.\\w+)*"))
            throw call.refused("name every field: STRUCT(points + 1 AS points)");
        return "'" + path.substring(path.lastIndexOf('.') + 1) + "': " + path;
    }

    private static String anyValue(FunctionCall call) {
        List<SqlToken> inside = call.arguments().getFirst();
        int having = SqlTokens.outside(inside, 0, "HAVING");
        int kind = SqlTokens.next(inside, having);
        return "%s(%s, %s)".formatted(inside.get(kind).is("MAX") ? "arg_max_null" : "arg_min_null",
                SqlTokens.text(inside.subList(0, having)),
                SqlTokens.text(inside.subList(kind + 1, inside.size())));
    }

    private static List<SqlToken> inUnnest(List<SqlToken> tokens) {
        List<SqlToken> result = tokens;
        for (int index = tokens.size() - 1; index >= 0; index--) {
            if (FunctionCall.isCall(result, index, "UNNEST") && SqlTokens.before(result, index).is("IN")) {
                int open = SqlTokens.next(result, index);
                int close = SqlTokens.closing(result, open);
                result = SqlTokens.replaced(result, index, close,
                        "(SELECT unnest(" + SqlTokens.text(result.subList(open + 1, close)) + "))");
            }
        }
        return result;
    }

    private static SqlToken renamed(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        String other = token.isName() ? OTHER_NAMES.get(token.text().toUpperCase(java.util.Locale.ROOT)) : null;
        return other != null && FunctionCall.isCall(tokens, index, token.text()) ? token.as(Kind.NAME, other) : token;
    }

    private static String quoted(SqlToken token) {
        List<String> path = Arrays.asList(token.text().replace("`", "").split("\\."));
        return path.subList(Math.max(0, path.size() - 2), path.size()).stream().map(name -> '"' + name + '"').collect(joining("."));
    }
}
