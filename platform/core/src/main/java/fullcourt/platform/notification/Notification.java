package fullcourt.platform.notification;

import fullcourt.config.NotificationLevel;
import fullcourt.platform.tables.ShortText;

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
        subject = ShortText.of(subject, MAX_SUBJECT);
        text = ShortText.of(text, MAX_TEXT);
    }
}
