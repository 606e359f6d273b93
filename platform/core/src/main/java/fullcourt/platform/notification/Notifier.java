package fullcourt.platform.notification;

/** The port to one notification channel, such as mail. */
public interface Notifier {

    /** Its name in findings: {@code mail}. */
    String channel();

    /**
     * Sends a notification to the recipients of its level on this channel; there may be none.
     * @throws NotifierUnavailableException if it cannot be sent now; it is not sent again
     */
    void send(Notification notification);
}
