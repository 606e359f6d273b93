package fullcourt.raw.nbacom;

import fullcourt.league.PlayerLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A last name apart from what stands behind it: Jackson and Jr. Only a word of its own is a suffix; Ivanov keeps his last letter.
 * @param suffix jr, sr, ii, iii, iv or v
 */
record LastName(PlayerLookup lookup, Optional<String> suffix) {
    private static final String SEPARATORS = " \t\n\u000B\f\r,";
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v");
    private static final Map<String, String> SHORT = Map.of("junior", "jr", "senior", "sr", "2nd", "ii", "3rd", "iii", "4th", "iv", "5th",
            "v");

    /** Empty if the name has no letters. */
    static Optional<LastName> of(String printed) {
        String name = printed.strip();
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        int begin = end;
        while (begin > 0 && !isSeparator(name.charAt(begin - 1)))
            begin--;
        String before = name.substring(0, begin);
        Optional<String> suffix = suffix(name.substring(begin, end)).filter(_ -> before.chars().anyMatch(Character::isLetter));
        return PlayerLookup.of(suffix.isPresent() ? before : printed).map(lookup -> new LastName(lookup, suffix));
    }

    private static boolean isSeparator(char character) {
        return SEPARATORS.indexOf(character) >= 0;
    }

    private static Optional<String> suffix(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.of(SHORT.getOrDefault(lower, lower)).filter(SUFFIXES::contains);
    }
}
