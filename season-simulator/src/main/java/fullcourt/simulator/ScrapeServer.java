package fullcourt.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fullcourt.simulator.document.LandedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scraper service over HTTP, on this machine only: {@code POST /scrape} answers as the real one does, and its documents land. */
public final class ScrapeServer implements AutoCloseable {
    private static final int ANY_PORT = 0;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpServer server;
    private final ScrapeEndpoint endpoint;
    private final Clock clock;
    private final Consumer<LandedDocument> landing;

    private ScrapeServer(HttpServer server, ScrapeEndpoint endpoint, Clock clock, Consumer<LandedDocument> landing) {
        this.server = server;
        this.endpoint = endpoint;
        this.clock = clock;
        this.landing = landing;
    }

    /** @param landing puts a document into the landing bucket @throws IOException if no port is free */
    public static ScrapeServer start(ScrapeEndpoint endpoint, Clock clock, Consumer<LandedDocument> landing) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY_PORT), 0);
        ScrapeServer server = new ScrapeServer(http, endpoint, clock, landing);
        http.createContext("/scrape", server::answer);
        http.start();
        return server;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = exchange.getRequestMethod().equals("POST")
                    ? reply(exchange.getRequestBody().readAllBytes())
                    : Reply.error(405, "Send a POST.", List.of());
            byte[] body = JSON.writeValueAsBytes(reply.body());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private record Reply(int status, Map<String, Object> body) {

        static Reply of(String status, String message, String scraper, Map<String, Object> summary) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("status", status);
            body.put("message", message);
            body.put("scraper", scraper);
            body.put("run_id", scraper + "-" + summary.hashCode());
            body.put("data_summary", summary);
            return new Reply(200, body);
        }

        static Reply error(int status, String message, List<String> available) {
            return new Reply(status, Map.of("status", "error", "message", message, "available_scrapers", available));
        }
    }

    private Reply reply(byte[] body) {
        try {
            JsonNode asked = JSON.readTree(body);
            String scraper = asked.path("scraper_name").asString("");
            LocalDate day = LocalDate.parse(asked.path("params").path("startDate").asString(""));
            return switch (endpoint.scrape(new ScrapeRequest(scraper, day, clock.instant()))) {
                case ScrapeResponse.Scraped(List<LandedDocument> documents) -> landed(scraper, documents);
                case ScrapeResponse.NoData(String reason) -> Reply.of("no_data", reason, scraper, Map.of());
                case ScrapeResponse.UnknownScraper(String name, List<String> available) ->
                    Reply.error(400, "Unknown scraper: '%s'".formatted(name), available);
            };
        } catch (JacksonException | DateTimeParseException wrong) {
            return Reply.error(400, "Send {\"scraper_name\": …, \"params\": {\"startDate\": \"2025-10-22\", \"endDate\": \"2025-10-22\"}}: "
                    + wrong.getMessage(), List.of());
        }
    }

    private Reply landed(String scraper, List<LandedDocument> documents) {
        documents.forEach(landing);
        String paths = documents.stream().map(LandedDocument::objectPath).collect(Collectors.joining(", "));
        return Reply.of("success", "wrote " + paths, scraper, Map.of("files", documents.size()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
