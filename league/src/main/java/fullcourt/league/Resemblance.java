package fullcourt.league;

/** How alike two words are: 1 for equal ones, 0 for words that share nothing. Jaro-Winkler, which forgives swapped and missing letters. */
final class Resemblance {
    private static final int MAX_COMMON_START = 4;
    private static final double WEIGHT_OF_START = 0.1;

    private Resemblance() {}

    static double of(String one, String other) {
        var jaro = jaro(one, other);
        var start = 0;
        while (start < Math.min(MAX_COMMON_START, Math.min(one.length(), other.length())) && one.charAt(start) == other.charAt(start))
            start++;
        return jaro + start * WEIGHT_OF_START * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        var ofOne = matched(one, other);
        var ofOther = matched(other, one);
        if (ofOne.isEmpty())
            return 0;
        double matches = ofOne.length();
        var swapped = 0;
        for (var i = 0; i < Math.min(ofOne.length(), ofOther.length()); i++)
            swapped += ofOne.charAt(i) == ofOther.charAt(i) ? 0 : 1;
        return (matches / one.length() + matches / other.length() + (matches - swapped / 2.0) / matches) / 3;
    }

    /** Letters of one word that the other has near the same place, each used once. */
    private static String matched(String word, String other) {
        var reach = Math.max(0, Math.max(word.length(), other.length()) / 2 - 1);
        var taken = new boolean[other.length()];
        var letters = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            for (var j = Math.max(0, i - reach); j <= Math.min(other.length() - 1, i + reach); j++) {
                if (!taken[j] && word.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    letters.append(word.charAt(i));
                    break;
                }
            }
        }
        return letters.toString();
    }
}
