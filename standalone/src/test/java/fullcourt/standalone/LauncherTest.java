package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./fullcourt} builds: in a copy of the repository's modules, one source file and one pom each. */
@Timeout(60)
class LauncherTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int DEPTH_OF_MODULES = 3; // platform/tables/pom.xml
    private static final FileTime BUILT = FileTime.from(Instant.parse("2025-01-15T12:00:00Z"));
    private static final FileTime BEFORE = FileTime.from(BUILT.toInstant().minusSeconds(60));
    private static final FileTime AFTERWARDS = FileTime.from(BUILT.toInstant().plusSeconds(60));
    @TempDir
    private Path copy;

    @BeforeEach
    void copyModules() throws IOException {
        write(copy.resolve("fullcourt"), Files.readString(REPOSITORY.resolve("fullcourt")));
        write(copy.resolve("pom.xml"), Files.readString(REPOSITORY.resolve("pom.xml")));
        for (Path module : modules()) {
            write(copy.resolve(module).resolve("pom.xml"), "<project/>");
            write(source(module), "class Some {}");
        }
        Path jar = copy.resolve("standalone/target/fullcourt.jar");
        write(jar, "jar");
        Files.setLastModifiedTime(jar, BUILT);
    }

    /** Found by their poms and sources, not by the build's list. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> poms = Files.find(REPOSITORY, DEPTH_OF_MODULES, (file, _) -> file.endsWith("pom.xml"))) {
            return poms.map(Path::getParent).filter(module -> Files.isDirectory(module.resolve("src/main"))).map(REPOSITORY::relativize)
                    .toList();
        }
    }

    private Path source(Path module) {
        return copy.resolve(module).resolve("src/main/java/fullcourt/Some.java");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, BEFORE);
    }

    @Test
    void aSourceThatIsNewerThanTheBuildIsNoticedInEachModule() throws IOException, InterruptedException {
        assertThat(isStale()).as("nothing changed").isFalse();
        assertThat(modules()).hasSizeGreaterThan(15).contains(Path.of("platform/tables"), Path.of("standalone"));
        for (Path module : modules()) {
            assertNoticed(source(module));
            assertNoticed(copy.resolve(module).resolve("pom.xml"));
        }
        assertNoticed(copy.resolve("pom.xml"));
    }

    private void assertNoticed(Path file) throws IOException, InterruptedException {
        Files.setLastModifiedTime(file, AFTERWARDS);
        assertThat(isStale()).as("%s is newer", copy.relativize(file)).isTrue();
        Files.setLastModifiedTime(file, BEFORE);
    }

    @Test
    void withoutABuildThereIsOne() throws IOException, InterruptedException {
        Files.delete(copy.resolve("standalone/target/fullcourt.jar"));
        assertThat(isStale()).isTrue();
    }

    private boolean isStale() throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "source ./fullcourt; is_stale").directory(copy.toFile()).inheritIO().start().waitFor() == 0;
    }
}
