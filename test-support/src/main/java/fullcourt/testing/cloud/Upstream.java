package fullcourt.testing.cloud;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The server behind a proxy. It has one connection to its database and may exchange the answers of concurrent requests, so
 * requests are sent one at a time.
 */
final class Upstream implements AutoCloseable {
    /** Headers that belong to one connection, and are set anew for the next one. */
    private static final Set<String> NOT_PASSED_ON = Set.of("host", "connection", "content-length", "expect", "upgrade", "accept-encoding",
            "transfer-encoding", "content-encoding", "x-http-method-override", "date", ":status");
    private static final ConcurrentMap<URI, ReentrantLock> TURNS = new ConcurrentHashMap<>();
    private final URI target;
    private final ReentrantLock turn;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Upstream(URI target) {
        this.target = target;
        this.turn = TURNS.computeIfAbsent(target, _ -> new ReentrantLock(true));
    }

    URI target() {
        return target;
    }

    /** @param body uncompressed */
    Answer pass(String method, URI request, Headers headers, byte[] body) throws IOException {
        HttpRequest.Builder passed = HttpRequest.newBuilder(URI.create(target + request.toString())).timeout(Duration.ofMinutes(2)).method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach((name, values) -> {
            if (isPassedOn(name))
                values.forEach(value -> passed.header(name, value));
        });
        try {
            HttpResponse<byte[]> response = inTurn(passed.build());
            Map<String, List<String>> kept = response.headers().map().entrySet().stream().filter(header -> isPassedOn(header.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Answer(response.statusCode(), kept, response.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while passing on " + request, interrupted);
        }
    }

    private HttpResponse<byte[]> inTurn(HttpRequest request) throws IOException, InterruptedException {
        turn.lockInterruptibly();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } finally {
            turn.unlock();
        }
    }

    private static boolean isPassedOn(String name) {
        return !NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        client.close();
    }
}
