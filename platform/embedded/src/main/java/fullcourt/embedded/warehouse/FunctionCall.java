package fullcourt.embedded.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A call {@code NAME(a, b, …)} in GoogleSQL text. */
record FunctionCall(String name, List<List<SqlToken>> arguments, int line) {

    /** Writes every call of {@code name} anew, inner calls before outer ones. */
    static List<SqlToken> rewrite(List<SqlToken> tokens, String name, Function<FunctionCall, String> written) {
        List<SqlToken> result = tokens;
        for (int index = tokens.size() - 1; index >= 0; index--) { // from the end, so that inner calls come first
            if (!isCall(result, index, name))
                continue;
            int open = SqlTokens.next(result, index);
            int close = SqlTokens.closing(result, open);
            var call = new FunctionCall(name, SqlTokens.arguments(result.subList(open + 1, close)), result.get(index).line());
            result = SqlTokens.replaced(result, index, close, written.apply(call));
        }
        return result;
    }

    static boolean isCall(List<SqlToken> tokens, int index, String name) {
        return tokens.get(index).is(name) && SqlTokens.after(tokens, index).is("(") && !SqlTokens.before(tokens, index).is(".");
    }

    String argument(int index) {
        return SqlTokens.text(arguments.get(index));
    }

    int count() {
        return arguments.size();
    }

    /** DuckDB's name of the date part in an argument. */
    String part(int index, Map<String, String> accepted) {
        String part = argument(index).toUpperCase(Locale.ROOT).replace(" ", "");
        String translated = accepted.get(part);
        if (translated == null) {
            throw new UnsupportedSqlException(line, "%s with %s".formatted(name, part),
                    "use one of " + String.join(", ", accepted.keySet().stream().sorted().toList()));
        }
        return "'" + translated + "'";
    }

    UnsupportedSqlException refused(String instead) {
        return new UnsupportedSqlException(line, name + " with " + count() + " arguments", instead);
    }
}
