package fullcourt.googlecloud.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The suite on the platform gcp on a free port, spoken to over HTTP. Nothing drives it but requests. */
public final class CloudSuite implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private CloudSuite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings as {@code name=value} */
    public static CloudSuite started(TokenMaker tokens, List<Class<?>> sources, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("server.port=0", "server.address=127.0.0.1", "fullcourt.platform=gcp",
                "fullcourt.google-cloud.access.audiences=" + TokenMaker.AUDIENCE,
                "fullcourt.google-cloud.access.callers=" + TokenMaker.PUSH_ACCOUNT,
                "fullcourt.google-cloud.access.jwk-set-uri=" + tokens.keys()));
        arguments.addAll(List.of(settings));
        SpringApplication application = new SpringApplication(sources.toArray(Class<?>[]::new));
        return new CloudSuite(application.run(arguments.stream().map(each -> "--" + each).toArray(String[]::new)));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** @param token empty for none */
    public HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(to(path, token).build(), BodyHandlers.ofString());
    }

    /** @param body JSON @param token empty for none */
    public HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        return http.send(to(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** The body of a push as Pub/Sub sends it. @param payload JSON */
    public static String push(String payload) {
        return "{\"message\":{\"data\":\"%s\",\"messageId\":\"1\",\"publishTime\":\"2025-06-20T10:00:01Z\"},\"subscription\":\"projects/p/subscriptions/s\"}"
                .formatted(Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        context.close();
    }
}
