package fullcourt.platform.warehouse;

/** Checks length and nesting of an ad-hoc statement before a parser sees it: parsers take memory and stack for each level of nesting. */
final class QuestionText {
    static final int MAX_DURATION = 50_000;
    static final int DEEPEST = 200;
    private static final String QUOTES = "'\"`";

    private QuestionText() {}

    /** @throws QuestionRefusedException if it is longer, or its brackets are nested deeper, than is accepted */
    public static void requireModest(String sql) {
        if (sql.length() > MAX_DURATION)
            throw new QuestionRefusedException(
                    "Not answered: the statement has %d characters, accepted are up to %d.".formatted(sql.length(), MAX_DURATION));
        int deepest = deepest(sql);
        if (deepest > DEEPEST)
            throw new QuestionRefusedException(
                    "Not answered: the statement's brackets are %d levels deep, accepted are up to %d.".formatted(deepest, DEEPEST));
    }

    private static int deepest(String sql) {
        int depth = 0;
        int deepest = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            if (quote != 0)
                quote = letter == quote ? 0 : quote;
            else if (QUOTES.indexOf(letter) >= 0)
                quote = letter;
            else if ("([{".indexOf(letter) >= 0)
                deepest = Math.max(deepest, ++depth);
            else if (")]}".indexOf(letter) >= 0)
                depth--;
        }
        return deepest;
    }
}
