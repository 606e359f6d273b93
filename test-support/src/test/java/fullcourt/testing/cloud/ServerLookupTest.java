package fullcourt.testing.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.testing.cloud.ServerLookup.Found;
import fullcourt.testing.cloud.ServerLookup.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine that has nothing, unless the test puts it there. */
class ServerLookupTest {
    @TempDir
    Path cache;

    @Test
    void aServerThatIsNamedIsTakenAsItIs() {
        assertThat(lookup(Map.of("FULLCOURT_PUBSUB_EMULATOR", "10.0.0.1:85")).find(CloudServer.PUBSUB)).isEqualTo(new Found("10.0.0.1:85"));
    }

    @Test
    void aServerThatIsNowhereIsMissedByNameWithWhatWouldHelp() {
        for (CloudServer server : CloudServer.values()) {
            assertThat(lookup(Map.of()).find(server)).isInstanceOfSatisfying(Missing.class,
                    missing -> assertThat(missing.why()).startsWith(server.name() + ":").contains(server.variable));
        }
    }

    @Test
    void whatAKilledInstallationLeftBehindDoesNotCount() throws IOException {
        Files.createDirectories(new EmulatorCache(cache).storageFolder());
        Files.writeString(new EmulatorCache(cache).storageProgram(), "half");
        assertThat(lookup(Map.of()).find(CloudServer.STORAGE)).isInstanceOf(Missing.class);
    }

    @Test
    void whatIsMissingSkipsATestAndWhereItIsRequiredFailsIt() {
        WithCloudExtension lenient = new WithCloudExtension(lookup(Map.of()));
        assertThat(lenient.evaluate("StoryTest", List.of(CloudServer.PUBSUB)).isDisabled()).isTrue();
        WithCloudExtension strict = new WithCloudExtension(lookup(Map.of("FULLCOURT_REQUIRE_EMULATORS", "true")));
        assertThatThrownBy(() -> strict.evaluate("StoryTest", List.of(CloudServer.PUBSUB))).isInstanceOf(CloudServerException.class)
                .hasMessageContaining("PUBSUB");
    }

    @Test
    void aProgramThatEndsAtOnceIsAProblemAndNoWait() throws IOException {
        EmulatorCache installed = new EmulatorCache(cache);
        Files.createDirectories(installed.storageFolder());
        Files.writeString(installed.storageProgram(), "#!/bin/sh\nexit 1\n");
        assertThat(installed.storageProgram().toFile().setExecutable(true)).isTrue();
        EmulatorCache.markComplete(installed.storageFolder());
        assertThat(lookup(Map.of()).find(CloudServer.STORAGE)).isInstanceOfSatisfying(Missing.class,
                missing -> assertThat(missing.why()).contains("does not answer"));
    }

    private ServerLookup lookup(Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(Map.of("FULLCOURT_EMULATOR_CACHE", cache.toString(), "PATH", ""));
        variables.putAll(more);
        return new ServerLookup(new Environment(variables));
    }
}
