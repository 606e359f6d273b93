package fullcourt.raw.nbacom;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of the league's injury report mean. Whole words only: a forearm is no rest. */
final class ReportWords {
    private static final Map<String, Pattern> REASONS = reasons();

    private ReportWords() {}

    private static Map<String, Pattern> reasons() {
        Map<String, Pattern> reasons = new LinkedHashMap<>(); // the first that occurs wins
        reasons.put("injury", words("injury ?/ ?illness"));
        reasons.put("g_league", words("g[ -]league"));
        reasons.put("suspension", words("suspension|suspended"));
        reasons.put("health_safety_protocol", words("health and safety|protocols?"));
        reasons.put("rest", words("rest"));
        reasons.put("personal", words("personal"));
        return reasons;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z])(" + alternatives + ")(?![a-z])");
    }

    /** One of the seven values of {@code injury_status}. */
    static String status(Optional<String> printed) {
        String plain = printed.orElse("").toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "" -> "unknown";
            case "out", "doubtful", "questionable", "probable", "available" -> plain;
            default -> "other";
        };
    }

    /** One of the eight values of {@code reason_category}. */
    static String category(Optional<String> reason) {
        if (reason.isEmpty())
            return "unknown";
        String plain = reason.get().toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream().filter(each -> each.getValue().matcher(plain).find()).map(Map.Entry::getKey).findFirst()
                .orElse("other");
    }

    /** "Duke Jr., David" is David Duke Jr.; a name without exactly one comma stays as it is. */
    static String spoken(String printed) {
        String[] parts = printed.split(",", -1);
        return parts.length == 2 ? (parts[1].strip() + " " + parts[0].strip()).strip() : printed;
    }
}
