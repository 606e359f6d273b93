package fullcourt.embedded.notification;

import fullcourt.config.NotificationProperties.Mail;
import fullcourt.config.NotificationProperties.Smtp;
import fullcourt.platform.notification.Notifier;
import fullcourt.platform.notification.NotifierContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Mail as files, read as a mail program does. It breaks down when its folder cannot be made. */
class MailFileNotifierContractTest extends NotifierContract {
    private static final Pattern MAIL = Pattern
            .compile("(?s)(?:[A-Za-z-]+: [^\r\n]*\r\n)*Subject: (?<subject>[^\r\n]*)\r\n(?:[A-Za-z-]+: [^\r\n]*\r\n)*\r\n(?<text>.*)\r\n");
    private static final Pattern ENCODED = Pattern.compile("=\\?UTF-8\\?B\\?(.*)\\?=");
    private static final Smtp NO_SERVER = new Smtp(null, 25, null, null, false, Duration.ZERO);
    @TempDir
    Path data;
    @SuppressWarnings("NullAway.Init")
    private Notifier notifier;

    @BeforeEach
    void open() {
        notifier = notifier(List.of("someone@example.com"));
    }

    private Notifier notifier(List<String> to) {
        return new MailFileNotifier(folder(), new Mail(true, to, List.of(), "fullcourt@example.com", NO_SERVER),
                Clock.fixed(Instant.parse("2025-01-16T12:00:00Z"), ZoneOffset.UTC));
    }

    private Path folder() {
        return data.resolve("mail");
    }

    @Override
    protected Notifier notifier() {
        return notifier;
    }

    @Override
    protected Notifier withoutRecipients() {
        return notifier(List.of());
    }

    @Override
    protected List<String> arrived() {
        if (!Files.exists(folder()))
            return List.of();
        try (Stream<Path> mails = Files.list(folder())) {
            return mails.map(MailFileNotifierContractTest::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path mail) {
        try {
            Matcher parts = MAIL.matcher(Files.readString(mail));
            if (!parts.matches())
                throw new AssertionError("no mail: " + Files.readString(mail));
            return "%s\n%s".formatted(decoded(parts.group("subject")), parts.group("text"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(String subject) {
        return ENCODED.matcher(subject)
                .replaceAll(
                        part -> Matcher.quoteReplacement(new String(Base64.getDecoder().decode(part.group(1)), StandardCharsets.UTF_8)));
    }

    @Override
    protected void breakDown() {
        done(() -> Files.createFile(folder()));
    }

    @Override
    protected void mend() {
        done(() -> {
            Files.delete(folder());
            return folder();
        });
    }

    private interface Change {
        Path make() throws IOException;
    }

    private static void done(Change change) {
        try {
            change.make();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
