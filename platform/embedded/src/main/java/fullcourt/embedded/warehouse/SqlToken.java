package fullcourt.embedded.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token of GoogleSQL text. Joining the texts of all tokens gives the text again.
 *
 * @param line in the original text, the first is 1
 */
public record SqlToken(Kind kind, String text, int line) {

    /** What a token is; {@code DUCKDB} is text a rule has already written for DuckDB. */
    public enum Kind {
        SPACE, COMMENT, NAME, QUOTED_NAME, STRING, NUMBER, PARAMETER, SYMBOL, DUCKDB
    }

    private static final Pattern TOKEN = Pattern.compile("""
            (?<SPACE>\\s+)\
            |(?<COMMENT>--[^\\n]*|\\#[^\\n]*|/\\*(?s:.*?)\\*/)\
            |(?<STRING>[rRbB]{0,2}(?:"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'))\
            |(?<QUOTED>`[^`\\n]*`)\
            |(?<PARAMETER>@[A-Za-z_]\\w*)\
            |(?<NUMBER>\\d+\\.\\d*(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?|\\d+(?:[eE][+-]?\\d+)?)\
            |(?<NAME>[A-Za-z_]\\w*)\
            |(?<SYMBOL><=|>=|<>|!=|\\|\\||=>|(?s:.))""");

    /** The tokens of a statement. Never fails: what is no GoogleSQL becomes a symbol and is refused later. */
    public static List<SqlToken> read(String sql) {
        return read(sql, 1);
    }

    static List<SqlToken> read(String sql, int firstLine) {
        List<SqlToken> tokens = new ArrayList<>();
        int line = firstLine;
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(new SqlToken(kindOf(matcher), matcher.group(), line));
            line += (int) matcher.group().chars().filter(letter -> letter == '\n').count();
        }
        return tokens;
    }

    private static Kind kindOf(Matcher matcher) {
        if (matcher.group("SPACE") != null)
            return Kind.SPACE;
        if (matcher.group("COMMENT") != null)
            return Kind.COMMENT;
        if (matcher.group("STRING") != null)
            return Kind.STRING;
        if (matcher.group("QUOTED") != null)
            return Kind.QUOTED_NAME;
        if (matcher.group("PARAMETER") != null)
            return Kind.PARAMETER;
        if (matcher.group("NUMBER") != null)
            return Kind.NUMBER;
        return matcher.group("NAME") != null ? Kind.NAME : Kind.SYMBOL;
    }

    /** True for the keyword or unquoted name {@code word}, in any case. */
    public boolean is(String word) {
        return kind == Kind.NAME ? text.equalsIgnoreCase(word) : kind == Kind.SYMBOL && text.equals(word);
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }

    /** False for space and comments. */
    public boolean counts() {
        return kind != Kind.SPACE && kind != Kind.COMMENT;
    }

    SqlToken as(Kind newKind, String newText) {
        return new SqlToken(newKind, newText, line);
    }
}
