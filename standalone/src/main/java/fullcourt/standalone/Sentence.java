package fullcourt.standalone;

/** What a caller reads about a failure: one line of bearable length, whatever was typed or answered. */
final class Sentence {
    private static final int MAX_LENGTH = 2000;

    private Sentence() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s*[\\r\\n\\u2028\\u2029\\u0085]+\\s*", " ").replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1) + "…";
    }
}
