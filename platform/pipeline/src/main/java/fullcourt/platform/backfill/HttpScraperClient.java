package fullcourt.platform.backfill;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls the scraper service: {@code POST /scrape}. */
final class HttpScraperClient implements ScraperClient {
    private static final String SOURCE = "RECOVERY"; // the scraper service logs who asked
    private final RestClient client;

    /** @param answerWithin a scraper works while the call waits */
    HttpScraperClient(URI service, Duration connectWithin, Duration answerWithin) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(connectWithin).build());
        requests.setReadTimeout(answerWithin);
        this.client = RestClient.builder().baseUrl(service.toString()).requestFactory(requests).build();
    }

    /** @param status success, no_data or failed */
    record Reply(@Nullable String status, @Nullable String message) {
        String text() {
            return message == null ? "no message" : message;
        }
    }

    @Override
    public Answer scrape(String scraper, LocalDate date) {
        try {
            Reply reply = client.post().uri("/scrape").contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("scraper", scraper, "date", date.toString(), "source", SOURCE)).retrieve().body(Reply.class);
            return understood(reply == null ? new Reply(null, null) : reply);
        } catch (HttpClientErrorException refused) {
            return new Answer.Refused("%s %s".formatted(refused.getStatusCode(), refused.getResponseBodyAsString()));
        } catch (RestClientException unavailable) {
            throw new ScraperUnavailableException(String.valueOf(unavailable.getMessage()), unavailable);
        }
    }

    private static Answer understood(Reply reply) {
        return switch (reply.status()) {
            case "no_data" -> new Answer.NoData(reply.text());
            case "failed", "error" -> throw new ScraperUnavailableException(reply.text(), new IllegalStateException(reply.text()));
            case null, default -> new Answer.Scraped(reply.text());
        };
    }
}
