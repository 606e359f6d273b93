package fullcourt.embedded.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any program may copy files into a landing folder; each of them is an object. */
class FilesPutByOthersTest {
    @TempDir
    Path folder;
    private FolderObjectStore store;

    @BeforeEach
    void open() {
        store = new FolderObjectStore(folder, Clock.systemUTC());
    }

    @Test
    void aCopiedFileIsAnObjectWhoseGenerationIsItsModificationTime() throws IOException {
        Path file = put("scores/2025-01-15/a.json", "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-16T09:00:00.123456Z")));
        ObjectMetadata object = store.list("scores", 10).getFirst();
        assertThat(object.path()).isEqualTo(ObjectPath.of("scores/2025-01-15/a.json"));
        assertThat(object.generation()).isEqualTo(1_737_018_000_123_456L);
        assertThat(store.read(object.path()).orElseThrow().content()).asString(UTF_8).isEqualTo("x");
    }

    @Test
    void oneFileWithAnImpossibleNameDoesNotHideTheOthers() throws IOException {
        put("scores/back\\slash.json", "x");
        put("scores/line\nfeed.json", "x");
        put("scores/good.json", "x");
        assertThat(store.list("", 10)).extracting(object -> object.path().value()).containsExactly("scores/good.json");
    }

    @Test
    void whatADeadWriterLeftBehindIsNoObject() throws IOException {
        put(".part-1-4711", "half");
        assertThat(store.list("", 10)).isEmpty();
    }

    private Path put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
