package fullcourt.platform.notification;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log, on which everything is announced and which cannot be switched off or break down. */
class LogNotifierContractTest extends NotifierContract {
    private static final String LEVEL = "CRITICAL: ";
    private final Logger log = (Logger) LoggerFactory.getLogger(LogNotifier.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Notifier notifier = new LogNotifier();

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Override
    protected Notifier notifier() {
        return notifier;
    }

    @Override
    protected Notifier withoutRecipients() {
        return notifier;
    }

    /** A line has its parts as arguments; only the line as a whole is shown. */
    @Override
    protected List<String> arrived() {
        return lines.list.stream().map(LogNotifierContractTest::read).toList();
    }

    private static String read(ILoggingEvent event) {
        Object[] parts = Objects.requireNonNull(event.getArgumentArray());
        String expected = "%s: %s %s".formatted(parts);
        if (!event.getFormattedMessage().equals(expected) || !expected.startsWith(LEVEL))
            throw new AssertionError("the log shows " + event.getFormattedMessage());
        return "%s\n%s".formatted(parts[1], parts[2]);
    }

    @Override
    protected void breakDown() {}

    @Override
    protected void mend() {}

    @Override
    @Test
    @Disabled("every reader of the log is a recipient")
    void withoutARecipientNothingIsSentAndNothingFails() {}

    @Override
    @Test
    @Disabled("the log is always there")
    void aChannelThatCannotBeUsedSaysWhichOneInOneSentence() {}

    @Override
    @Test
    @Disabled("the log is always there")
    void whatCouldNotBeSentIsNotSentLater() {}
}
