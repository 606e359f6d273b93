package fullcourt.platform.notification;

import fullcourt.config.NotificationProperties.Slack;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Slack through incoming webhooks; a level without an address sends nothing. */
final class SlackNotifier implements Notifier {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private final Slack slack;
    private final RestClient client;

    SlackNotifier(Slack slack) {
        this(slack, WITHIN);
    }

    /** @param within how long a connection, and then an answer, may take */
    SlackNotifier(Slack slack, Duration within) {
        this.slack = slack;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(within).build());
        requests.setReadTimeout(within);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public String channel() {
        return "slack";
    }

    @Override
    public void send(Notification notification) {
        slack.webhookFor(notification.level()).ifPresent(webhook -> post(webhook, notification));
    }

    private void post(URI webhook, Notification notification) {
        try {
            client.post().uri(webhook).contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("text", "*%s*\n%s".formatted(verbatim(notification.subject()), verbatim(notification.text())))).retrieve()
                    .onStatus(HttpStatusCode::is3xxRedirection, (_, answer) -> {
                        throw new RestClientException("it answers " + answer.getStatusCode());
                    }).toBodilessEntity();
        } catch (RestClientException | IllegalArgumentException refused) { // its message may hold the webhook, which is a secret
            throw new NotifierUnavailableException(channel(), new IllegalStateException(refused.getClass().getSimpleName()));
        }
    }

    /** Slack takes these three for markup: a file's name with {@code <!channel>} in it would notify the whole channel. */
    private static String verbatim(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
