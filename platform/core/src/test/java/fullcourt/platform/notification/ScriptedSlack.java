package fullcourt.platform.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/** Slack's end of a webhook: it records messages, or answers with an error. */
final class ScriptedSlack implements AutoCloseable {
    private static final int WORKS = 200;
    private static final int STAYS_SILENT = -1;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = WORKS;

    ScriptedSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String text = JSON.readTree(exchange.getRequestBody().readAllBytes()).path("text").asString();
            if (status == STAYS_SILENT) {
                closed.await();
                return;
            }
            if (status == WORKS)
                texts.add(text);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its path is secret. */
    URI webhook() {
        return URI.create("http://127.0.0.1:%d/services/secret".formatted(server.getAddress().getPort()));
    }

    void answers(int newStatus) {
        status = newStatus;
    }

    void works() {
        answers(WORKS);
    }

    void staysSilent() {
        answers(STAYS_SILENT);
    }

    /** The texts as Slack shows them, apart from bold type. */
    List<String> shown() {
        return texts.stream().map(text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).toList();
    }

    /** The texts as they were posted. */
    List<String> posted() {
        return List.copyOf(texts);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
