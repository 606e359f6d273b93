package fullcourt.standalone;

import fullcourt.embedded.objects.DurableFile;
import fullcourt.platform.objects.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code <data>/server.json}: where the suite that works in a data directory can be reached. It may be left over from a process that was killed, so a caller asks
 * ({@link ServerSearch}) before it believes the file. Only the owner can read it.
 * @param instance a secret of this one process, by which it proves that it wrote the file
 * @param pid for people; in a container every suite has the same one
 */
record ServerFile(String host, int port, String instance, long pid) {
    static final String CHALLENGE = "Fullcourt-Challenge";
    static final String PROOF = "Fullcourt-Instance";
    private static final String NAME = "server.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty if there is none, or it is no such file. */
    static Optional<ServerFile> read(Path data) {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(data.resolve(NAME)), ServerFile.class));
        } catch (IOException | JacksonException _) {
            return Optional.empty(); // the lock of the directory says whether a process works there
        }
    }

    void write(Path data) throws IOException {
        DurableFile.writeForOwner(data.resolve(NAME), JSON.writeValueAsBytes(this));
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }

    URI address() {
        return URI.create("http://%s:%d".formatted(host, port));
    }

    /** What only the process with this id can answer to a challenge. */
    static String proof(String instance, String challenge) {
        return Sha256.of(instance + " " + challenge);
    }
}
