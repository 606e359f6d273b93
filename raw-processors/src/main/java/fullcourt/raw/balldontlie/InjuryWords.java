package fullcourt.raw.balldontlie;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of the injury list mean. Whole words only: "forest" and "the rest of the season" are no rest. */
final class InjuryWords {
    private static final Map<String, Pattern> REASONS = reasons();

    private InjuryWords() {}

    private static Map<String, Pattern> reasons() {
        Map<String, Pattern> reasons = new LinkedHashMap<>(); // the first that occurs wins
        reasons.put("g_league", words("g[ -]league|two-way|on assignment"));
        reasons.put("rest", words("(?<!the )rest|resting|load management|maintenance"));
        reasons.put("personal", words("personal|family|bereavement|away from (the )?team"));
        reasons.put("suspension", words("suspension|suspended|disciplinary|team violation"));
        reasons.put("injury",
                words("injur(y|ies|ed)|illness|ill|sick|sprain(ed)?|strain(ed)?|tears?|torn|surgery|surgical|fractured?|broken"
                        + "|bruised?|contusion|concussion|sore(ness)?|tightness|inflammation|tendinitis|tendinopathy|rehab(bing|ilitation)?"
                        + "|achilles|acl|mcl|meniscus|labrum|ankles?|knees?|hamstrings?|shoulder|wrist|fingers?|thumb|foot|feet|toes?|hips?|groin"
                        + "|calf|calves|quad|quadriceps|elbow|neck|ribs?|abdomen|abdominal|oblique|thigh|forearm|biceps?|triceps?|pelvis|heel|shin"
                        + "|legs?|spine|lumbar|patella(r)?|(\\(|lower |sore |left |right )(back|hand|head|face|eye|nose)"));
        return reasons;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z])(" + alternatives + ")(?![a-z])");
    }

    /** One of the seven values of {@code injury_status_normalized}. */
    static String status(Optional<String> printed) {
        String plain = printed.orElse("").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        if (plain.startsWith("out") || plain.startsWith("suspended"))
            return "out";
        return switch (plain) {
            case "" -> "unknown";
            case "questionable", "doubtful", "probable" -> plain;
            case "day to day", "dtd" -> "day_to_day";
            case "game time decision", "gtd" -> "questionable";
            default -> "other";
        };
    }

    /** One of the six values of {@code reason_category}. */
    static String reason(Optional<String> description) {
        String plain = description.orElse("").toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream().filter(reason -> reason.getValue().matcher(plain).find()).map(Map.Entry::getKey).findFirst()
                .orElse("other");
    }
}
