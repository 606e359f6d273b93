package fullcourt.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the suite that serves a data directory: the one that its server file names, if it answers and proves that it wrote the file. A process id proves nothing:
 * in a container every suite has the same. A suite that is too busy to answer at once is asked again; in the end the lock of the directory decides.
 */
final class ServerSearch {
    private static final Duration ONE_ANSWER = Duration.ofSeconds(2);
    private final Duration patience;

    /** @param patience how long a silent server is asked again */
    ServerSearch(Duration patience) {
        this.patience = patience;
    }

    /** Empty if there is no such suite, or it does not answer. */
    Optional<ServerFile> find(Path data) {
        return ServerFile.read(data).filter(this::answers);
    }

    private boolean answers(ServerFile file) {
        long end = System.nanoTime() + patience.toNanos();
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(ONE_ANSWER).build()) {
            do {
                try {
                    return proves(http, file);
                } catch (HttpTimeoutException _) {
                    // busy, or another program that never answers
                }
            } while (System.nanoTime() < end);
            return false;
        } catch (IOException | IllegalArgumentException _) {
            return false; // no process listens there, another one does, or the file names no address
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The token is not sent before this is known. */
    private static boolean proves(HttpClient http, ServerFile file) throws IOException, InterruptedException {
        String challenge = UUID.randomUUID().toString();
        URI liveness = file.address().resolve("/actuator/health/liveness");
        HttpRequest request = HttpRequest.newBuilder(liveness).header(ServerFile.CHALLENGE, challenge).timeout(ONE_ANSWER).build();
        HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue(ServerFile.PROOF).filter(ServerFile.proof(file.instance(), challenge)::equals).isPresent();
    }
}
