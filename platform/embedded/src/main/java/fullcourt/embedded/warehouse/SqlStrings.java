package fullcourt.embedded.warehouse;

/** Texts as DuckDB's string literals, and GoogleSQL's in that notation, which knows neither double quotes nor escapes. */
final class SqlStrings {

    private SqlStrings() {}

    static String written(SqlToken token) {
        return literal(valueOf(token));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String valueOf(SqlToken token) {
        String text = token.text();
        int quote = text.indexOf(text.charAt(text.length() - 1));
        String prefix = text.substring(0, quote).toLowerCase(java.util.Locale.ROOT);
        String inside = text.substring(quote + 1, text.length() - 1);
        if (prefix.contains("b"))
            throw new UnsupportedSqlException(token.line(), "a bytes literal", "use text");
        return prefix.equals("r") ? inside : unescaped(inside, token);
    }

    private static String unescaped(String inside, SqlToken token) {
        var value = new StringBuilder();
        for (int index = 0; index < inside.length(); index++) {
            char letter = inside.charAt(index);
            value.append(letter == '\\' ? escape(inside.charAt(++index), token) : letter);
        }
        return value.toString();
    }

    private static char escape(char letter, SqlToken token) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '\\', '\'', '"', '`' -> letter;
            default -> throw new UnsupportedSqlException(token.line(), "the escape \\" + letter, "use \\n, \\t, \\\\ or an escaped quote");
        };
    }
}
