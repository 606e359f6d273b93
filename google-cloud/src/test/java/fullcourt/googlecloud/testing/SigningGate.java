package fullcourt.googlecloud.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.net.http.HttpResponse;

/** Stands where Pub/Sub's server of the tests pushes to, and adds the token that only the real one sends. */
public final class SigningGate implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final CloudSuite suite;
    private final TokenMaker tokens;

    public SigningGate(CloudSuite suite, TokenMaker tokens) throws IOException {
        this.suite = suite;
        this.tokens = tokens;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    /** What the suite answered so far: path, status, body. */
    public List<String> answers() {
        return List.copyOf(answers);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String push = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            HttpResponse<String> answer = suite.post(path, push, tokens.good());
            answers.add("%s %d %s".formatted(path, answer.statusCode(), answer.body()));
            exchange.sendResponseHeaders(answer.statusCode(), -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
