package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed and whatever is answered, the command line says one sentence and ends with an exit code. */
@Timeout(120)
class ArgumentsAtRandomTest {
    private static final long SEED = Long.getLong("fullcourt.seed", 17);
    private static final int ROUNDS = 600;
    private static final List<List<String>> TYPED = List.of(List.of("status"), List.of("sql", "SELECT 1"), List.of("ingest", "a\0b"),
            List.of("up"), List.of("demo"), List.of(""), List.of("\0"), List.of("a\nb\r\nc"), List.of("\u001b[31mred"),
            List.of("\uFFFD\uFFFD"),
            List.of("\uD800"), List.of("x".repeat(100_000)), List.of("--format"), List.of("--format", "xml"), List.of("--format", "json"),
            List.of("--port", "abc"), List.of("--port", "-1"), List.of("--port", "9".repeat(5000)), List.of("--data", ""),
            List.of("--data", "a\0b"), List.of("--exit"), List.of("--"), List.of("--="), List.of("-"), List.of("--a.b=c"),
            List.of("--server.port=\n"), List.of("--date"), List.of("--date", "-999999999-01-01"), List.of("*"), List.of("../../.."));
    private static final List<String> ANSWERS = List.of("{\"exit\":0}\n", "", "\n", "{}\n", "[]\n", "null\n", "not json\n", "{\"exit\":",
            "{\"row\":{\"a\":1}}\n{\"exit\":2}\n", "{\"row\":7}\n", "{\"error\":\"two\\nlines\"}\n{\"exit\":2}\n", "{\"exit\":\"x\"}\n");

    @TempDir
    Path data;
    private final Random random = new Random(SEED);
    private HttpServer server;

    @BeforeEach
    void aServerAnswersAtRandom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        new ServerFile("127.0.0.1", server.getAddress().getPort(), "instance", 1).write(data);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String challenge = exchange.getRequestHeaders().getFirst(ServerFile.CHALLENGE);
        if (challenge != null)
            exchange.getResponseHeaders().set(ServerFile.PROOF, ServerFile.proof("instance", challenge));
        byte[] body = ANSWERS.get(random.nextInt(ANSWERS.size())).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(random.nextInt(4) == 0 ? 400 + random.nextInt(120) : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void noStackTraceIsShown() {
        for (int round = 0; round < ROUNDS; round++) {
            String[] words = Stream.generate(() -> TYPED.get(random.nextInt(TYPED.size()))).limit(1 + random.nextInt(4))
                    .flatMap(List::stream).toArray(String[]::new);
            Shell.Done done = new Shell(data).type(words);
            String what = "seed %d, round %d".formatted(SEED, round);
            assertThat(done.exit()).as(what).isIn(0, 1, 2);
            assertThat(done.remarks()).as(what).doesNotContain("\tat ").hasSizeLessThan(4100);
            assertThat(done.remarks().lines().count()).as(what).isLessThanOrEqualTo(2); // what the server said, and that its answer broke off
        }
    }
}
