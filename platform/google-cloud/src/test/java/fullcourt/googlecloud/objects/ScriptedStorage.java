package fullcourt.googlecloud.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Cloud Storage with scripted answers, one line after the other; the last one repeatedly. */
final class ScriptedStorage implements AutoCloseable {
    private static final Pattern MARK = Pattern.compile("\"fullcourt-write\":\"([^\"]+)\"");
    private final HttpServer server;
    private final Deque<Line> script = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private String lastMark = "";

    private sealed interface Line {}

    private record Error(int status, String reason) implements Line {}

    /** An object, with the mark of the last write or of another writer. */
    private record Metadata(long generation, boolean own) implements Line {}

    private record Content(String content) implements Line {}

    private record Break() implements Line {}

    ScriptedStorage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    ScriptedStorage refuses(int status, String reason) {
        script.add(new Error(status, reason));
        return this;
    }

    ScriptedStorage hasOwn(long generation) {
        script.add(new Metadata(generation, true));
        return this;
    }

    ScriptedStorage hasOthers(long generation) {
        script.add(new Metadata(generation, false));
        return this;
    }

    ScriptedStorage sends(String content) {
        script.add(new Content(content));
        return this;
    }

    ScriptedStorage breaksOff() {
        script.add(new Break());
        return this;
    }

    /** Methods, in order. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod());
            Matcher mark = MARK.matcher(new String(body(exchange), UTF_8));
            if (mark.find())
                lastMark = mark.group(1);
            switch (script.size() > 1 ? script.remove() : script.element()) {
                case Error(int status, String reason) -> send(exchange, status, "application/json",
                        "{\"error\":{\"code\":%d,\"message\":\"refused\",\"errors\":[{\"reason\":\"%s\",\"message\":\"refused\"}]}}"
                                .formatted(status, reason));
                case Metadata(long generation, boolean own) -> send(exchange, 200, "application/json", """
                        {"kind":"storage#object","bucket":"b","name":"scores/a.json","generation":"%d","size":"1",\
                        "timeCreated":"2025-01-16T08:00:00Z","metadata":{"fullcourt-write":"%s"}}""".formatted(generation,
                        own ? lastMark : "other"));
                case Content(String content) -> send(exchange, 200, "application/octet-stream", content);
                case Break _ -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write('{');
                }
            }
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        InputStream sent = exchange.getRequestBody();
        return ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding")) ? new GZIPInputStream(sent) : sent).readAllBytes();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
