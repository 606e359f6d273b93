package fullcourt.platform.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fullcourt.config.NotificationProperties.Mail;
import fullcourt.config.NotificationProperties.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A mail server of this process receives what is sent. It breaks down by being stopped. */
class SmtpNotifierContractTest extends NotifierContract {
    private static final String LOOPBACK = "127.0.0.1";
    private GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Notifier notifier(List<String> to) {
        Smtp smtp = new Smtp(LOOPBACK, port, null, null, false, Duration.ofSeconds(5));
        return new SmtpNotifier(new Mail(true, to, List.of(), "fullcourt@example.com", smtp), LOOPBACK);
    }

    @Override
    protected Notifier notifier() {
        return notifier(List.of("operator@example.com"));
    }

    @Override
    protected Notifier withoutRecipients() {
        return notifier(List.of());
    }

    @Override
    protected List<String> arrived() {
        return Stream.of(server.getReceivedMessages()).map(SmtpNotifierContractTest::text).toList();
    }

    private static String text(MimeMessage message) {
        try {
            return "%s\n%s".formatted(message.getSubject(), message.getContent().toString().replace("\r\n", "\n").stripTrailing());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    protected void breakDown() {
        server.stop();
    }

    @Override
    protected void mend() {
        server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }
}
