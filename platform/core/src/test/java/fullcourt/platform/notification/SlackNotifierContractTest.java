package fullcourt.platform.notification;

import fullcourt.config.NotificationProperties.Slack;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Slack, whose subject is in bold type. */
class SlackNotifierContractTest extends NotifierContract {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    @SuppressWarnings("NullAway.Init")
    private ScriptedSlack slack;
    @SuppressWarnings("NullAway.Init")
    private Notifier notifier;

    @BeforeEach
    void open() throws IOException {
        slack = new ScriptedSlack();
        notifier = new SlackNotifier(new Slack(true, slack.webhook(), Map.of()), WITHIN);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Override
    protected Notifier notifier() {
        return notifier;
    }

    @Override
    protected Notifier withoutRecipients() {
        return new SlackNotifier(new Slack(true, null, Map.of()), WITHIN);
    }

    @Override
    protected List<String> arrived() {
        return slack.shown().stream().map(text -> text.replaceFirst("(?s)\\A\\*(.*?)\\*\n", "$1\n")).toList();
    }

    @Override
    protected void breakDown() {
        slack.answers(404);
    }

    @Override
    protected void mend() {
        slack.works();
    }
}
