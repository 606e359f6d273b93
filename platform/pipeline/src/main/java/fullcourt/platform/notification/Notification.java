package fullcourt.platform.notification;

import fullcourt.config.NotificationLevel;

/** @param subject one line @param text what is wrong or over, and what to do */
public record Notification(NotificationLevel level, String subject, String text) {}
