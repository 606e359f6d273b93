package fullcourt.embedded.notification;

import fullcourt.config.NotificationProperties.Mail;
import fullcourt.platform.notification.Notification;
import fullcourt.platform.notification.Notifier;
import fullcourt.platform.notification.NotifierUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Mail as files in a folder, one message each, for whatever sends mail on the machine. Nothing is written without a recipient. */
public final class MailFileNotifier implements Notifier {
    private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MAIL_TIME = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    private final Path folder;
    private final Mail mail;
    private final Clock clock;

    public MailFileNotifier(Path folder, Mail mail, Clock clock) {
        this.folder = folder;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String channel() {
        return "mail";
    }

    @Override
    public void send(Notification notification) {
        List<String> to = mail.recipients(notification.level());
        if (to.isEmpty())
            return;
        Instant now = clock.instant();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("%s-%s.eml".formatted(FILE_TIME.format(now), UUID.randomUUID())),
                    text(notification, to, now));
        } catch (IOException refused) {
            throw new NotifierUnavailableException(channel(), refused);
        }
    }

    private String text(Notification notification, List<String> to, Instant now) {
        return String.join("\r\n", "From: " + mail.from(), "To: " + String.join(", ", to), "Date: " + MAIL_TIME.format(now),
                "Subject: " + encoded(notification.subject()), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit", "", notification.text(), "");
    }

    /** Whatever a file name brought in stays inside its header. */
    private static String encoded(String subject) {
        boolean plain = subject.chars().allMatch(letter -> letter >= ' ' && letter < 127);
        return plain ? subject : "=?UTF-8?B?%s?=".formatted(Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)));
    }
}
