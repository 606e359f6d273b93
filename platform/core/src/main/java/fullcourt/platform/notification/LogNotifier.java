package fullcourt.platform.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log, which is always there. */
final class LogNotifier implements Notifier {
    private static final Logger LOG = LoggerFactory.getLogger(LogNotifier.class);

    @Override
    public String channel() {
        return "log";
    }

    @Override
    public void send(Notification notification) {
        LOG.info("{}: {} {}", notification.level(), notification.subject(), notification.text());
    }
}
