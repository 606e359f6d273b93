package fullcourt.embedded.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectUnreadableException;
import fullcourt.platform.objects.RefusedEntry.Cause;
import fullcourt.platform.objects.RefusedEntry;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is put into the landing folder: the file beside it is an object, and an entry that can be no object is reported. */
class HostileFolderTest {
    private static final ObjectPath GOOD = ObjectPath.of("scores/2025-01-15/good.json");
    @TempDir
    Path outer;
    private Path folder;
    private LandingFolder store;

    @BeforeEach
    void open() throws IOException {
        folder = outer.resolve("landing");
        store = new LandingFolder(folder, Clock.systemUTC(), Clock.systemUTC());
        put(GOOD.value(), "good");
    }

    @Test
    void aLinkIsReportedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(Files.createDirectories(outer.resolve("state")).resolve("secret.json"), "secret");
        Files.createSymbolicLink(folder.resolve("scores/link.json"), secret);
        Files.createSymbolicLink(folder.resolve("scores/folder"), secret.getParent());
        Files.createSymbolicLink(folder.resolve("scores/round"), folder);
        Files.createSymbolicLink(folder.resolve("scores/broken"), outer.resolve("nowhere"));
        assertThat(goodIsListedBeside(Cause.LINK)).satisfies(entry -> {
            assertThat(entry.folder()).isEqualTo("scores");
            assertThat(entry.count()).isEqualTo(4);
            assertThat(entry.examples()).contains("scores/link.json");
        });
        for (String name : List.of("scores/link.json", "scores/folder/secret.json", "scores/broken")) {
            assertThat(store.stat(ObjectPath.of(name))).isEmpty();
            assertThat(store.read(ObjectPath.of(name))).isEmpty();
        }
        assertThat(store.list("scores/folder", 10)).isEmpty();
        assertThatThrownBy(() -> store.create(ObjectPath.of("scores/folder/new.json"), bytes("x"))).isInstanceOf(InvalidPathException.class)
                .hasMessageContaining("is a link");
        assertThat(secret.resolveSibling("new.json")).doesNotExist();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(outer.resolve("shortcut"), folder);
        LandingFolder linked = new LandingFolder(link, Clock.systemUTC(), Clock.systemUTC());
        assertThat(linked.list("", 10)).extracting(ObjectMetadata::path).containsExactly(GOOD);
        assertThat(linked.read(GOOD).orElseThrow().content()).isEqualTo(bytes("good"));
        linked.create(ObjectPath.of("scores/new.json"), bytes("new"));
        assertThat(folder.resolve("scores/new.json")).hasContent("new");
    }

    @Test
    void aPipeIsReportedAndNeverRead() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("scores/pipe.json").toString()).start().waitFor()).isZero();
        assertThat(goodIsListedBeside(Cause.SPECIAL).examples()).containsExactly("scores/pipe.json");
        assertThat(store.read(ObjectPath.of("scores/pipe.json"))).isEmpty();
    }

    @Test
    void aPathThatIsTooLongIsReported() throws IOException {
        String segment = "x".repeat(200);
        put("scores/%s/%s/%s/%s/%s.json".formatted(segment, segment, segment, segment, segment), "far");
        put("scores/%s/%s/%s.json".formatted("ж".repeat(120), "ж".repeat(120), "ж".repeat(120)), "near"); // 739 bytes
        put("scores/%s/%s/%s/%s.json".formatted("ж".repeat(120), "ж".repeat(120), "ж".repeat(120), "ж".repeat(120)), "far");
        store.list("", 100);
        assertThat(store.refusedEntries()).hasSize(2).allSatisfy(entry -> assertThat(entry.cause()).isEqualTo(Cause.LONG));
        assertThat(store.list("", 100)).hasSize(2);
    }

    @Test
    void aNameThatIsNoTextOrNoPathIsReported() throws IOException, InterruptedException {
        put("scores/back\\slash.json", "x");
        put("scores/line\nfeed.json", "x");
        assertThat(new ProcessBuilder("bash", "-c", "printf x > scores/$'\\xff\\xfe.json'").directory(folder.toFile()).start().waitFor())
                .isZero();
        assertThat(goodIsListedBeside(Cause.NAME)).satisfies(entry -> {
            assertThat(entry.count()).isEqualTo(3);
            assertThat(entry.examples()).contains("scores/line?feed.json");
        });
    }

    @Test
    void aFolderThatCannotBeReadIsReportedUntilItCan() throws IOException {
        put("scores/2025-01-16/hidden.json", "x");
        Denied denied = new Denied();
        store = new LandingFolder(folder, Clock.systemUTC(), Clock.systemUTC(), denied);
        denied.path = folder.resolve("scores/2025-01-16");
        assertThat(goodIsListedBeside(Cause.UNREADABLE).examples()).containsExactly("scores/2025-01-16");
        denied.path = outer;
        assertThat(store.list("", 10)).hasSize(2);
        assertThat(store.refusedEntries()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsReportedUntilItCanOrIsGone() throws IOException {
        ObjectPath locked = ObjectPath.of("scores/locked.json");
        put(locked.value(), "x");
        Denied denied = new Denied();
        store = new LandingFolder(folder, Clock.systemUTC(), Clock.systemUTC(), denied);
        denied.path = folder.resolve(locked.value());
        assertThatThrownBy(() -> store.read(locked)).isInstanceOf(ObjectUnreadableException.class)
                .hasMessageContaining("Make the file readable");
        store.list("", 10);
        assertThat(store.refusedEntries()).extracting(RefusedEntry::cause).containsExactly(Cause.UNREADABLE);
        denied.path = outer;
        assertThat(store.read(locked)).isPresent();
        store.list("", 10);
        assertThat(store.refusedEntries()).isEmpty();
    }

    @Test
    void aFloodIsReportedInFewEntries() throws IOException {
        for (int number = 0; number < 300; number++)
            Files.createSymbolicLink(Files.createDirectories(folder.resolve("feed%d/a".formatted(number))).resolve("link.json"), outer);
        store.list("", 10);
        assertThat(store.refusedEntries()).hasSizeLessThanOrEqualTo(51);
        assertThat(store.refusedEntries().stream().mapToInt(RefusedEntry::count).sum()).isEqualTo(300);
    }

    @Test
    void aTimeInTheFutureCountsAsTheTimeAtWhichTheFileWasPutThere() throws IOException {
        Instant before = Instant.now().minusSeconds(1);
        Path file = put("scores/future.json", "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
        ObjectMetadata future = store.stat(ObjectPath.of("scores/future.json")).orElseThrow();
        assertThat(future.storedAt()).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(future.generation()).isEqualTo(FileFacts.micros(future.storedAt()));
        assertThat(store.stat(future.path())).contains(future);
        assertThat(store.replace(future.path(), bytes("y"), future.generation())).isInstanceOf(ObjectStore.Replacement.Replaced.class);
        assertThat(store.read(future.path()).orElseThrow().content()).isEqualTo(bytes("y"));
    }

    private RefusedEntry goodIsListedBeside(Cause cause) {
        assertThat(store.list("", 10)).extracting(ObjectMetadata::path).containsExactly(GOOD);
        assertThat(store.refusedEntries()).singleElement().extracting(RefusedEntry::cause).isEqualTo(cause);
        return store.refusedEntries().getFirst();
    }

    private Path put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Denies access to one folder or file; permissions do not stop the superuser, who runs some builds. */
    private final class Denied implements FolderAccess {
        private Path path = outer;

        @Override
        public DirectoryStream<Path> entries(Path entries) throws IOException {
            require(entries);
            return FILES.entries(entries);
        }

        @Override
        public InputStream content(Path file) throws IOException {
            require(file);
            return FILES.content(file);
        }

        private void require(Path asked) throws IOException {
            if (asked.equals(path))
                throw new AccessDeniedException(asked.toString());
        }
    }
}
