package fullcourt.config;

/** What a notification is, and how urgent; decides who receives it. A report is asked for, and goes where warnings go. */
public enum NotificationLevel {
    INFO, REPORT, WARNING, ERROR, CRITICAL
}
