package fullcourt.league;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a printed name, each reduced as {@link PlayerLookup} does it.
 * @param words at least one; hyphens separate words
 * @param suffix jr, iii, or empty
 */
record PrintedName(List<String> words, String suffix) {
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-]+");

    /** Without words if nothing is left of the name. A remark in brackets, as "(IND)", is no part of it. */
    static PrintedName of(String printed) {
        var spoken = PlayerLookup.inSpokenOrder(REMARK.matcher(printed).replaceAll(" "));
        var words = new ArrayList<>(
                Arrays.stream(BETWEEN_WORDS.split(spoken)).map(PlayerLookup::plain).filter(word -> !word.isEmpty()).toList());
        var suffix = words.size() > 1 && PlayerLookup.SUFFIXES.contains(words.getLast()) ? words.removeLast() : "";
        return new PrintedName(List.copyOf(words), suffix);
    }

    boolean isEmpty() { return words.isEmpty(); }

    String whole() { return String.join("", words); }

    String first() { return words.getFirst(); }

    /** Everything behind the first name; of a player with one name that. */
    String last() {
        return words.size() == 1 ? words.getFirst() : String.join("", words.subList(1, words.size()));
    }

    /** First letters of all words but the last: "cj" of Christian James McCollum. */
    String initials() {
        var letters = new StringBuilder();
        words.subList(0, words.size() - 1).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    boolean hasTheWordsOf(PrintedName other) {
        return words.size() == other.words.size() && new TreeSet<>(words).equals(new TreeSet<>(other.words));
    }
}
