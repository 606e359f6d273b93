package fullcourt.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.NotificationLevel;
import fullcourt.config.NotificationProperties.Slack;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which Slack does not take a message. */
class SlackNotifierTest {
    private static final Duration WITHIN = Duration.ofMillis(500);
    @SuppressWarnings("NullAway.Init")
    private ScriptedSlack slack;

    @BeforeEach
    void open() throws IOException {
        slack = new ScriptedSlack();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private void send(URI webhook, String text) {
        new SlackNotifier(new Slack(true, webhook, Map.of()), WITHIN)
                .send(new Notification(NotificationLevel.CRITICAL, "Fullcourt: gap", text));
    }

    private void cannotBeUsed() {
        assertThatThrownBy(() -> send(slack.webhook(), "It is missing.")).isInstanceOf(NotifierUnavailableException.class).message()
                .startsWith("The channel 'slack' cannot be used").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 404, 410, 429, 500, 503})
    void anAnswerThatIsNoConsentIsAFailure(int status) {
        slack.answers(status);
        cannotBeUsed();
    }

    @Test
    void aSlackThatStaysSilentIsAFailure() {
        slack.staysSilent();
        cannotBeUsed();
    }

    @Test
    void aSlackThatIsNotThereIsAFailure() {
        slack.close();
        cannotBeUsed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hooks.slack.com/services/secret", "ftp://127.0.0.1/secret", "http:///secret", "/services/secret"})
    void aWebhookThatIsNoWebAddressIsAFailureOfTheChannel(String address) {
        assertThatThrownBy(() -> send(URI.create(address), "It is missing.")).isInstanceOf(NotifierUnavailableException.class).message()
                .doesNotContain("secret");
    }

    @Test
    void noTextCallsTheChannelOrMakesALink() {
        send(slack.webhook(), "The file <!channel> & <https://example.com|this>.");
        assertThat(slack.posted()).containsExactly(
                "*Fullcourt: gap*\nThe file &lt;!channel&gt; &amp; &lt;https://example.com|this&gt;.");
    }
}
