package fullcourt.platform.notification;

import fullcourt.config.NotificationProperties.Mail;
import fullcourt.config.NotificationProperties.Smtp;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail over SMTP; a level without recipients sends nothing. */
final class SmtpNotifier implements Notifier {
    private final Mail mail;
    private final JavaMailSenderImpl sender;

    /** @param host of the SMTP server */
    SmtpNotifier(Mail mail, String host) {
        this.mail = mail;
        this.sender = sender(mail.smtp(), host);
    }

    private static JavaMailSenderImpl sender(Smtp smtp, String host) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(smtp.port());
        sender.setUsername(smtp.username());
        sender.setPassword(smtp.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.auth", Boolean.toString(smtp.username() != null));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(smtp.startTls()));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(smtp.startTls()));
        for (String wait : List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout"))
            settings.setProperty(wait, Long.toString(smtp.within().toMillis()));
        return sender;
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
        try {
            MimeMessageHelper message = new MimeMessageHelper(sender.createMimeMessage());
            message.setFrom(mail.from());
            message.setTo(to.toArray(String[]::new));
            message.setSubject(notification.subject());
            message.setText(notification.text());
            sender.send(message.getMimeMessage());
        } catch (MailException | MessagingException refused) { // its message may hold what the server was told
            throw new NotifierUnavailableException(channel(), new IllegalStateException(refused.getClass().getSimpleName()));
        }
    }
}
