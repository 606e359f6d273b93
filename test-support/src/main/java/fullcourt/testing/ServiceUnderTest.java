package fullcourt.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.function.ThrowingConsumer;

/** A service started by its own {@code main}, alone, on a free port and a data directory of its own, and spoken to over HTTP. */
public final class ServiceUnderTest implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings further ones, as {@code name=value} */
    public static ServiceUnderTest started(ThrowingConsumer<String[]> main, Path data, String... settings) {
        String[] arguments = Stream.concat(Stream.of("server.port=0", "fullcourt.data=" + data), Arrays.stream(settings))
                .map(setting -> "--" + setting).toArray(String[]::new);
        return new ServiceUnderTest(SpringApplication.from(main).run(arguments).getApplicationContext());
    }

    /** One of the service's parts, to put something in or look at what came out. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    /** @param body JSON */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** As Pub/Sub does. @param payload JSON */
    public HttpResponse<String> push(String path, String payload) throws IOException, InterruptedException {
        String data = Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        return post(path, "{\"message\":{\"data\":\"%s\",\"messageId\":\"1\"},\"subscription\":\"test\"}".formatted(data));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%s%s".formatted(context.getEnvironment().getRequiredProperty("local.server.port"), path));
    }

    @Override
    public void close() {
        context.close();
    }
}
