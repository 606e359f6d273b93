package fullcourt.googlecloud.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Receives the pushes of the tests' Pub/Sub server, and adds the token that only the real one sends. */
public final class SigningGate implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final CloudSuite suite;
    private final TokenMaker tokens;
    private volatile int deliveries = 1;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile long lastLeft = System.nanoTime();

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

    /** From now on everything is delivered so often at the same time. */
    public void deliverEach(int times) {
        deliveries = times;
    }

    /** How long no request has been in progress; zero while one is. */
    public Duration quiet() {
        return inside.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastLeft);
    }

    private void pass(HttpExchange exchange) throws IOException {
        inside.incrementAndGet();
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String push = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            List<Future<Integer>> statuses = threads.invokeAll(Collections.nCopies(deliveries, () -> deliver(path, push)));
            int worst = 0;
            for (Future<Integer> status : statuses)
                worst = Math.max(worst, status.get());
            exchange.sendResponseHeaders(worst, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        } finally {
            lastLeft = System.nanoTime();
            inside.decrementAndGet();
        }
    }

    private int deliver(String path, String push) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.post(path, push, tokens.good());
        answers.add("%s %d %s".formatted(path, answer.statusCode(), answer.body()));
        return answer.statusCode();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
