package fullcourt.platform.backfill;

import fullcourt.platform.tables.ShortText;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls the scraper service: {@code POST /scrape}. */
final class HttpScraperClient implements ScraperClient {
    /** Of a message, which ends in a table and in findings; an error page of a proxy may be long. */
    private static final int MAX_MESSAGE = 1_000;
    /** Statuses of a service that is busy: the same request may succeed later. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);
    private static final Set<Integer> NOT_ALLOWED = Set.of(401, 403);
    private final RestClient client;

    /** @param token of the requests; empty if the service takes none @param answerWithin a scraper works while the call waits */
    HttpScraperClient(URI service, Optional<String> token, Duration connectWithin, Duration answerWithin) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(connectWithin).build());
        requests.setReadTimeout(answerWithin);
        this.client = RestClient.builder().baseUrl(service.toString()).requestFactory(requests)
                .defaultHeaders(headers -> token.ifPresent(headers::setBearerAuth)).build();
    }

    /** @param status success, partial, no_data or failed */
    record Reply(@Nullable String status, @Nullable String message) {
        String text() {
            return message == null ? "no message" : ShortText.of(message, MAX_MESSAGE);
        }
    }

    @Override
    public Answer scrape(String scraper, LocalDate date) {
        try {
            return understood(reply(scraper, date));
        } catch (HttpClientErrorException refused) {
            if (PASSING.contains(refused.getStatusCode().value()))
                throw unavailable(refused.getMessage(), refused);
            String message = ShortText.of("%s %s".formatted(refused.getStatusCode(), refused.getResponseBodyAsString()), MAX_MESSAGE);
            return NOT_ALLOWED.contains(refused.getStatusCode().value()) ? new Answer.NotAllowed(message) : new Answer.Refused(message);
        } catch (RestClientException failed) {
            throw unavailable(failed.getMessage(), failed);
        }
    }

    private Reply reply(String scraper, LocalDate date) {
        Reply reply = client.post().uri("/scrape").contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("scraper_name", scraper, "params", Map.of("startDate", date.toString(), "endDate", date.toString())))
                .retrieve()
                .onStatus(HttpStatusCode::is3xxRedirection, (_, answer) -> {
                    throw new RestClientException("it answers " + answer.getStatusCode()); // of a sign-in page, for example
                }).body(Reply.class);
        return reply == null ? new Reply(null, null) : reply;
    }

    private static ScraperUnavailableException unavailable(@Nullable String problem, Exception cause) {
        return new ScraperUnavailableException(ShortText.of(String.valueOf(problem), MAX_MESSAGE), cause);
    }

    private static Answer understood(Reply reply) {
        return switch (reply.status()) {
            case "success", "partial" -> new Answer.Scraped(reply.text());
            case "no_data" -> new Answer.NoData(reply.text());
            case "failed", "error" -> throw unavailable(reply.text(), new IllegalStateException("the scraper failed"));
            case null -> throw unavailable("its answer has no status", new IllegalStateException("no status"));
            default -> throw unavailable("its answer has the status '%s', known are success, partial, no_data and failed"
                    .formatted(reply.status()), new IllegalStateException("unknown status"));
        };
    }
}
