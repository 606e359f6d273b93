package fullcourt.platform.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import fullcourt.config.NotificationLevel;

/**
 * What a channel sends. Longer parts are shortened: the findings have the whole.
 * @param subject one line
 * @param text what is wrong or over, and what to do
 */
public record Notification(NotificationLevel level, String subject, String text) {
    static final int MAX_SUBJECT = 200;
    /** Slack recommends texts of at most 4,000 characters, and cuts longer ones where it likes. */
    static final int MAX_TEXT = 3_000;

    public Notification {
        subject = shown(subject, MAX_SUBJECT);
        text = shown(text, MAX_TEXT);
    }

    /** Half characters come from documents and from shortening; no channel sends them. */
    private static String shown(String text, int longest) {
        String shortened = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return new String(shortened.getBytes(UTF_8), UTF_8);
    }
}
