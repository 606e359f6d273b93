package fullcourt.benchmarks;

import fullcourt.config.LandingProperties;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.standalone.StandaloneApplication;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suite in this process on a free port, with its timers off: only what a benchmark requests happens. */
final class RunningSuite implements AutoCloseable {
    private static final Duration LIMIT_OF_A_STATEMENT = Duration.ofMinutes(2);
    private static final int OK = 200;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final URI root;

    private RunningSuite(ConfigurableApplicationContext context) {
        this.context = context;
        WebServer server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "the suite serves");
        this.root = URI.create("http://127.0.0.1:%d/".formatted(server.getPort()));
    }

    static RunningSuite on(Path data) {
        return new RunningSuite(new SpringApplication(StandaloneApplication.class).run("--server.port=0", "--server.shutdown=immediate",
                "--fullcourt.data=" + data));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> parts(Class<T> type) {
        return context.getBeanProvider(type).stream().toList();
    }

    /** Puts a document where scrapers put it, without a message. */
    void land(ObjectPath path, byte[] document) {
        ObjectStore.Creation creation = part(Buckets.class).landing().create(path, document);
        if (creation instanceof ObjectStore.Creation.Exists)
            throw new IllegalStateException("'%s' landed before".formatted(path));
    }

    /** The Pub/Sub push that the storage sends when an object landed. */
    byte[] push(ObjectPath path) {
        String notification = json.writeValueAsString(
                json.createObjectNode().put("bucket", part(LandingProperties.class).bucket()).put("name", path.value()));
        String data = Base64.getEncoder().encodeToString(notification.getBytes(StandardCharsets.UTF_8));
        return """
                {"message":{"data":"%s","messageId":"1","publishTime":"2024-01-16T08:05:00Z"},"subscription":"projects/p/subscriptions/raw"}"""
                .formatted(data).getBytes(StandardCharsets.UTF_8);
    }

    /** @return the answer's document @throws IllegalStateException if it is not 200 */
    JsonNode post(String path, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        HttpResponse<byte[]> response = send(request);
        Verified.equal("status of POST " + path, OK, response.statusCode());
        return json.readTree(response.body());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for an answer");
        }
    }

    /** The one row that a query returns. */
    List<@Nullable Object> ask(String sql) {
        return part(AdHocSql.class).ask(sql, 1, LIMIT_OF_A_STATEMENT).rows().getFirst();
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
