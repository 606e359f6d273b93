package fullcourt.raw.nbacom;

import fullcourt.league.PlayerLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A last name apart from what stands behind it: Jackson and Jr. Only a word of its own is a suffix; Ivanov keeps his last letter.
 * @param suffix jr, sr, ii, iii, iv or v
 */
record LastName(PlayerLookup lookup, Optional<String> suffix) {
    private static final Pattern FORM = Pattern.compile("(.*?\\p{L}.*?)[\\s,]+(jr|sr|junior|senior|ii|iii|iv|v|2nd|3rd|4th|5th)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SHORT = Map.of("junior", "jr", "senior", "sr", "2nd", "ii", "3rd", "iii", "4th", "iv", "5th",
            "v");

    /** Empty if the name has no letters. */
    static Optional<LastName> of(String printed) {
        Matcher form = FORM.matcher(printed.strip());
        return form.matches()
                ? PlayerLookup.of(form.group(1)).map(name -> new LastName(name, Optional.of(shortened(form.group(2)))))
                : PlayerLookup.of(printed).map(name -> new LastName(name, Optional.empty()));
    }

    private static String shortened(String suffix) {
        String lower = suffix.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(lower, lower);
    }
}
