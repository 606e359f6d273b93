package fullcourt.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code <data>/server.json}: where the suite that works in a data directory can be reached. It may be left over from one that was killed. */
record ServerFile(int port, long pid) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Path in(Path data) {
        return data.resolve("server.json");
    }

    /** Empty if there is none, or its process is gone. */
    static Optional<ServerFile> find(Path data) {
        try {
            ServerFile server = JSON.readValue(Files.readAllBytes(in(data)), ServerFile.class);
            return ProcessHandle.of(server.pid()).isPresent() ? Optional.of(server) : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty(); // whoever works there will say so: the directory is locked
        }
    }

    void write(Path data) throws IOException {
        Path part = data.resolve("server.json.part");
        Files.write(part, JSON.writeValueAsBytes(this));
        Files.move(part, in(data), StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(in(data));
    }
}
