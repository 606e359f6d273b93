package fullcourt.platform.notification;

/** The port to one channel that people read. */
public interface Notifier {

    /** Its name in findings: {@code mail}. */
    String channel();

    /**
     * Tells whoever listens on this channel at this level; nobody may.
     * @throws NotifierUnavailableException if it cannot be told now; it is not told again
     */
    void send(Notification notification);
}
