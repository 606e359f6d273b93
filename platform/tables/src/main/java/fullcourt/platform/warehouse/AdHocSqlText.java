package fullcourt.platform.warehouse;

import java.util.regex.Pattern;

/** Checks length and nesting of an ad-hoc statement before a parser sees it: parsers take memory and stack for each level of nesting. */
final class AdHocSqlText {
    static final int MAX_LENGTH = 50_000;
    static final int MAX_DEPTH = 200;
    private static final Pattern TEXTS_AND_COMMENTS = Pattern.compile("(?s)'[^']*'|\"[^\"]*\"|`[^`]*`|--[^\n]*|/\\*.*?(?:\\*/|\\z)");

    private AdHocSqlText() {}

    /** @throws AdHocSqlRefusedException if it is longer, or its brackets are nested deeper, than is accepted */
    public static void requireModest(String sql) {
        if (sql.length() > MAX_LENGTH)
            throw new AdHocSqlRefusedException(
                    "Not answered: the statement has %d characters, accepted are up to %d.".formatted(sql.length(), MAX_LENGTH));
        int deepest = deepest(sql);
        if (deepest > MAX_DEPTH)
            throw new AdHocSqlRefusedException(
                    "Not answered: the statement's brackets are %d levels deep, accepted are up to %d.".formatted(deepest, MAX_DEPTH));
    }

    private static int deepest(String sql) {
        int depth = 0;
        int deepest = 0;
        for (char letter : TEXTS_AND_COMMENTS.matcher(sql).replaceAll(" ").toCharArray()) {
            if ("([{".indexOf(letter) >= 0)
                deepest = Math.max(deepest, ++depth);
            else if (")]}".indexOf(letter) >= 0)
                depth--;
        }
        return deepest;
    }
}
