package fullcourt.embedded.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DataDirectoryTest {
    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void aSecondProcessIsRefusedEvenAfterTheFirstOneReadEveryFileOfTheDirectory() throws IOException {
        try (DataDirectory held = DataDirectory.open(data()); DataDirectoryRival rival = DataDirectoryRival.of(data())) {
            assertThat(rival.ask("open")).startsWith("Another process works in the data directory '" + data());
            try (Stream<Path> files = Files.walk(held.root())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.readAllBytes(file); // a lock of FileChannel is gone with this
                }
            }
            assertThat(rival.ask("open")).startsWith("Another process works in the data directory '" + data());
        }
    }

    @Test
    void theLockSurvivesTheLossOfEveryFile() throws IOException {
        try (DataDirectory held = DataDirectory.open(data()); DataDirectoryRival rival = DataDirectoryRival.of(data())) {
            Files.delete(held.root().resolve("lock"));
            assertThat(rival.ask("open")).startsWith("Another process works in the data directory");
        }
    }

    @Test
    void ofTwoProcessesThatStartAtTheSameMomentAtMostOneHoldsTheDirectory() throws IOException {
        try (DataDirectoryRival one = DataDirectoryRival.of(data()); DataDirectoryRival other = DataDirectoryRival.of(data())) {
            int held = 0;
            for (int round = 0; round < 40; round++) {
                one.say("open");
                other.say("open");
                List<String> answers = List.of(one.answer(), other.answer());
                assertThat(answers).filteredOn(answer -> answer.equals("held")).hasSizeLessThanOrEqualTo(1);
                held += answers.contains("held") ? 1 : 0;
                assertThat(List.of(one.ask("close"), other.ask("close"))).containsOnly("free");
            }
            assertThat(held).isEqualTo(40);
        }
    }

    @Test
    void aProcessThatWasKilledLeavesTheDirectoryFree() throws IOException, InterruptedException {
        try (DataDirectoryRival killed = DataDirectoryRival.of(data())) {
            assertThat(killed.ask("open")).isEqualTo("held");
            killed.kill();
        }
        DataDirectory.open(data()).close();
    }

    @Test
    void theSameProcessOpensADirectoryOnceAtATime() {
        DataDirectory first = DataDirectory.open(data());
        assertThatThrownBy(() -> DataDirectory.open(data())).isInstanceOf(DataDirectoryException.class)
                .hasMessageStartingWith("This process already works in the data directory");
        first.close();
        DataDirectory.open(data()).close();
    }

    @Test
    void landingMayBeALinkToAnotherFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("landing"), elsewhere);
        Files.createDirectories(elsewhere.resolve("nba-com"));
        Files.writeString(elsewhere.resolve("nba-com/dropped.json"), "{}");
        try (DataDirectory directory = DataDirectory.open(data())) {
            FolderObjectStore landing = new FolderObjectStore(directory.landing(), Clock.systemUTC());
            landing.create(ObjectPath.of("nba-com/written.json"), "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(landing.list("", 10)).extracting(object -> object.path().value()).containsExactly("nba-com/dropped.json",
                    "nba-com/written.json");
            assertThat(elsewhere.resolve("nba-com/written.json")).exists();
        }
    }

    @Test
    void aLandingLinkThatLeadsNowhereOrBackIntoTheDirectoryIsRefusedInOneSentence() throws IOException {
        Files.createDirectories(data().resolve("state"));
        Path landing = data().resolve("landing");
        for (Path target : List.of(folder.resolve("nowhere"), data(), folder, data().resolve("state"))) {
            Files.createSymbolicLink(landing, target);
            assertThatThrownBy(() -> DataDirectory.open(data())).as(target.toString()).isInstanceOf(DataDirectoryException.class)
                    .hasMessageContaining(landing.toString()).message().hasLineCount(1);
            Files.delete(landing);
        }
        DataDirectory.open(data()).close();
    }

    @Test
    void whatIsNoFolderIsRefusedWithItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file)).isInstanceOf(DataDirectoryException.class)
                .hasMessage("The data directory '%s' cannot be used: there is a file of that name. Name another one with --data.", file);
        for (Path impossible : List.of(file.resolve("below"), folder.resolve("x".repeat(5000)), Path.of("/proc/nowhere/data")))
            assertThatThrownBy(() -> DataDirectory.open(impossible)).isInstanceOf(DataDirectoryException.class)
                    .message().contains(impossible.toString()).hasLineCount(1);
    }

    @Test
    void halvesThatAKilledProcessLeftAreRemovedAtTheNextOpening() throws IOException {
        DataDirectory.open(data()).close();
        Path staged = half(data().resolve("stage/.part-3-1"), Instant.now());
        Path state = half(data().resolve("state/.part-4-1"), Instant.now());
        Path landed = half(data().resolve("landing/.part-5-1"), Instant.now().minus(Duration.ofDays(1)));
        Path beingCopied = half(data().resolve("landing/.part-6-1"), Instant.now().plusSeconds(60));
        Path spilled = half(data().resolve("warehouse.duckdb.tmp/duckdb_temp_storage_DEFAULT-0.tmp"), Instant.now());
        Path dropped = half(data().resolve("landing/nba-com/.part-of-a-name"), Instant.now().minus(Duration.ofDays(1)));
        DataDirectory.open(data()).close();
        assertThat(List.of(staged, state, landed, spilled)).noneMatch(Files::exists);
        assertThat(List.of(beingCopied, dropped)).allMatch(Files::exists);
    }

    private static Path half(Path file, Instant modified) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "half");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    @Test
    void aPathBelongsToTheDirectoryIfItIsInItAroundItOrInALinkedLandingFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("bucket/landing"));
        Path stranger = Files.createDirectories(folder.resolve("bucket/other"));
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("landing"), elsewhere);
        Path link = Files.createSymbolicLink(folder.resolve("link"), data());
        try (DataDirectory directory = DataDirectory.open(data())) {
            assertThat(List.of(data(), folder, link, elsewhere, folder.resolve("bucket"), data().resolve("lock")))
                    .allSatisfy(path -> assertThat(directory.overlaps(path)).isTrue());
            assertThat(directory.overlaps(stranger)).isFalse();
        }
    }
}
