package fullcourt.standalone;

import fullcourt.embedded.access.AdminToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A verb, carried out by the suite at a port of this machine, its answer printed as it comes. */
final class Client {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int REFUSED = 2;
    private final Screen screen;
    private final AtomicReference<Optional<String>> question = new AtomicReference<>(Optional.empty());

    Client(Screen screen) {
        this.screen = screen;
    }

    private record Request(Iterable<String> arguments, String directory) {}

    /**
     * @param server a suite of the invocation's data directory, which may see the operator's token
     * @return the verb's exit code
     * @throws ServerUnreachableException if it does not answer, or the answer breaks off
     */
    int run(Invocation invocation, URI server) {
        String body = JSON.writeValueAsString(new Request(invocation.arguments(), Path.of("").toAbsolutePath().toString()));
        HttpRequest request = HttpRequest
                .newBuilder(server.resolve("/operations/commands/" + invocation.verb()))
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + token(invocation.data()))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                return response.statusCode() == OK
                        ? print(lines.iterator(), invocation)
                        : refused(lines.collect(Collectors.joining()), response.statusCode());
            }
        } catch (ConnectException refused) {
            throw new ServerUnreachableException("No suite answers at %s.".formatted(server), refused);
        } catch (IOException | UncheckedIOException broken) {
            throw new ServerUnreachableException(
                    "The suite stopped answering before '%s' was done. Run it again: it goes on where it stopped."
                            .formatted(invocation.verb()),
                    broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServerUnreachableException("Stopped.", stopped);
        }
    }

    /** What the verb that was carried out last asks a person at a terminal. */
    Optional<String> question() {
        return question.get();
    }

    private static String token(Path data) {
        try {
            String token = Files.readString(data.resolve(AdminToken.FILE), StandardCharsets.ISO_8859_1).strip();
            return token.chars().allMatch(c -> c > ' ' && c < 0x7f) ? token : ""; // anything else cannot be sent
        } catch (IOException _) {
            return ""; // reading needs none; for a change the answer says where it is
        }
    }

    private int print(Iterator<String> lines, Invocation invocation) {
        int exit = REFUSED;
        while (lines.hasNext()) {
            JsonNode document = JSON.readTree(lines.next());
            Map.Entry<String, JsonNode> first = document.properties().iterator().next();
            switch (first.getKey()) {
                case "exit" -> exit = first.getValue().asInt();
                case "row" -> screen.row(columns(first.getValue()));
                case "line" -> screen.line(first.getValue().asString());
                case "question" -> question.set(Optional.of(first.getValue().asString()));
                case "headline" -> screen.headline(first.getValue().asString());
                case "progress" -> progress(document);
                default ->
                    screen.error(document.path("error").asString(), invocation.isVerbose() ? document.path("detail").asString("") : "");
            }
        }
        screen.end();
        return exit;
    }

    private void progress(JsonNode document) {
        String text = document.path("progress").asString("");
        if (document.has("total"))
            screen.progress(text, document.path("done").asLong(0), document.path("total").asLong(0));
        else
            screen.progress(text);
    }

    private static SequencedMap<String, @Nullable Object> columns(JsonNode row) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        row.properties().forEach(column -> columns.put(column.getKey(), value(column.getValue())));
        return columns;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull())
            return null;
        if (value.isNumber())
            return value.numberValue();
        return value.isBoolean() ? value.booleanValue() : value.asString();
    }

    private int refused(String body, int status) {
        screen.error(body.startsWith("{")
                ? JSON.readTree(body).path("detail").asString(body)
                : "The suite answered %d: %s".formatted(status, body), "");
        return REFUSED;
    }
}
