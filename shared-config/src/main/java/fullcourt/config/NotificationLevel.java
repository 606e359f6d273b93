package fullcourt.config;

/** How urgent a notification is; decides who receives it. */
public enum NotificationLevel {
    INFO, WARNING, ERROR, CRITICAL
}
