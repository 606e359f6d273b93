package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which server a command line takes for its own. */
@Timeout(60)
class ServerSearchTest {
    private static final String INSTANCE = "6f1f7c9e-instance";
    @TempDir
    Path data;
    private final ServerSearch search = new ServerSearch(Duration.ofSeconds(30));
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** @param proof what is answered to a challenge */
    private HttpServer server(UnaryOperator<String> proof) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, proof.apply(exchange.getRequestHeaders().getFirst(ServerFile.CHALLENGE))));
        server.start();
        fileFor(server.getAddress().getPort());
        return server;
    }

    private void answer(HttpExchange exchange, String proof) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Authorization"))
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().set(ServerFile.PROOF, proof);
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private void fileFor(int port) throws IOException {
        new ServerFile("127.0.0.1", port, INSTANCE, ProcessHandle.current().pid()).write(data);
    }

    @Test
    void aServerThatProvesThatItWroteTheFileIsFound() throws IOException {
        HttpServer server = server(challenge -> ServerFile.proof(INSTANCE, challenge));
        assertThat(search.find(data)).map(ServerFile::port).contains(server.getAddress().getPort());
        server.stop(0);
        assertThat(search.find(data)).as("after its end").isEmpty();
    }

    @Test
    void aForeignServerAtThatPortIsNotOursAndNeverGetsTheToken() throws IOException {
        Files.writeString(data.resolve("admin.token"), "0123456789abcdef0123456789abcdef");
        String earlier = ServerFile.proof(INSTANCE, "an earlier challenge");
        for (UnaryOperator<String> foreign : List.<UnaryOperator<String>>of(_ -> "", _ -> INSTANCE, _ -> earlier)) {
            HttpServer server = server(foreign);
            assertThat(search.find(data)).isEmpty();
            server.stop(0);
        }
        assertThat(tokens).isEmpty();
    }

    @Test
    void aBusyServerIsAskedAgain() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = server(challenge -> {
            asked.add(challenge);
            if (asked.size() == 1)
                waitLongerThanOneAnswerMayTake();
            return ServerFile.proof(INSTANCE, challenge);
        });
        assertThat(search.find(data)).isPresent();
        assertThat(asked).hasSizeGreaterThan(1);
        server.stop(0);
    }

    private static void waitLongerThanOneAnswerMayTake() {
        try {
            Thread.sleep(Duration.ofSeconds(3));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPortThatTakesTheQuestionAndNeverAnswersIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            fileFor(silent.getLocalPort());
            assertThat(new ServerSearch(Duration.ofMillis(1)).find(data)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "7", "[]", "{}", "{\"port\":8080,\"pid\":1}",
            "{\"host\":\"no host at all\",\"port\":-1,\"instance\":\"x\",\"pid\":1}"})
    void aFileThatWasCutShortOrIsOfAnEarlierBuildMeansNoServer(String content) throws IOException {
        Files.writeString(data.resolve("server.json"), content);
        assertThat(search.find(data)).isEmpty();
    }

    @Test
    void onlyTheOwnerReadsTheSecretOfTheInstance() throws IOException {
        Files.writeString(data.resolve("server.json.part"), "left by a process that was killed");
        fileFor(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("server.json")))).isEqualTo("rw-------");
    }
}
