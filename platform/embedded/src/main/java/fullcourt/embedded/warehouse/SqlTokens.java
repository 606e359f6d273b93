package fullcourt.embedded.warehouse;

import static java.util.stream.Collectors.joining;

import fullcourt.embedded.warehouse.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Steps through a list of tokens: neighbours that count, matching brackets, arguments between commas. */
final class SqlTokens {

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");
    private static final SqlToken NOTHING = new SqlToken(Kind.SPACE, "", 0);

    private SqlTokens() {}

    static String text(List<SqlToken> tokens) {
        return tokens.stream().map(SqlToken::text).collect(joining()).strip();
    }

    /** Index of the next token that counts; the list's size if there is none. */
    static int next(List<SqlToken> tokens, int index) {
        int next = index + 1;
        while (next < tokens.size() && !tokens.get(next).counts())
            next++;
        return next;
    }

    static SqlToken after(List<SqlToken> tokens, int index) {
        int next = next(tokens, index);
        return next < tokens.size() ? tokens.get(next) : NOTHING;
    }

    static SqlToken before(List<SqlToken> tokens, int index) {
        int previous = index - 1;
        while (previous >= 0 && !tokens.get(previous).counts())
            previous--;
        return previous >= 0 ? tokens.get(previous) : NOTHING;
    }

    /** Index of the bracket that closes the one at {@code open}. */
    static int closing(List<SqlToken> tokens, int open) {
        int depth = 0;
        for (int index = open; index < tokens.size(); index++) {
            depth += depthOf(tokens.get(index));
            if (depth == 0)
                return index;
        }
        throw new UnsupportedSqlException(tokens.get(open).line(), "an opening " + tokens.get(open).text() + " without its end",
                "close it");
    }

    private static int depthOf(SqlToken token) {
        if (token.kind() != Kind.SYMBOL)
            return 0;
        return OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
    }

    /** The parts between commas that stand outside all brackets; none for nothing. */
    static List<List<SqlToken>> arguments(List<SqlToken> tokens) {
        if (tokens.stream().noneMatch(SqlToken::counts))
            return List.of();
        List<List<SqlToken>> arguments = new ArrayList<>();
        int start = 0;
        for (int comma = outside(tokens, 0, ","); comma >= 0; comma = outside(tokens, start, ",")) {
            arguments.add(tokens.subList(start, comma));
            start = comma + 1;
        }
        arguments.add(tokens.subList(start, tokens.size()));
        return arguments;
    }

    /** Index of the first {@code word} at or after {@code from} outside all brackets, −1 if there is none. */
    static int outside(List<SqlToken> tokens, int from, String word) {
        int depth = 0;
        for (int index = from; index < tokens.size(); index++) {
            depth += depthOf(tokens.get(index));
            if (depth == 0 && tokens.get(index).is(word))
                return index;
        }
        return -1;
    }

    static List<SqlToken> replaced(List<SqlToken> tokens, int from, int toInclusive, String replacement) {
        List<SqlToken> result = new ArrayList<>(tokens.subList(0, from));
        result.addAll(SqlToken.read(replacement, tokens.get(from).line()));
        result.addAll(tokens.subList(toInclusive + 1, tokens.size()));
        return result;
    }
}
