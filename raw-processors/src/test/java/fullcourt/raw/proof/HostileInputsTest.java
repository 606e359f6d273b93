package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@link HostileInputs} in a process of its own with a heap of 1 GB. {@code -Dfullcourt.seed=} and {@code -Dfullcourt.inputs=} choose others: 10,000 take
 * some minutes.
 */
final class HostileInputsTest {
    private static final int OF_A_BUILD = 600;
    private static final int MAX_MINUTES = 30;
    @TempDir
    Path folder;

    @Test
    @Tag("F27")
    void noInputEndsInAnErrorAndNoGoodDocumentIsLost() throws IOException, InterruptedException {
        long seed = Long.getLong("fullcourt.seed", System.nanoTime() % 1_000_000);
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), HostileInputs.class.getName(),
                Long.toString(seed),
                Integer.toString(Integer.getInteger("fullcourt.inputs", OF_A_BUILD)), folder.resolve("data").toString()))
                .redirectErrorStream(true).redirectOutput(told.toFile()).start();
        boolean hasEnded = process.waitFor(MAX_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = new String(Files.readAllBytes(told), StandardCharsets.UTF_8);
        System.out.println(text.lines().filter(line -> line.contains("hostile inputs of seed") || line.startsWith("slowest")).toList());
        assertThat(hasEnded).as("ended within %d minutes, seed %d", MAX_MINUTES, seed).isTrue();
        assertThat(process.exitValue()).as("seed %d: %s", seed, text.length() > 8_000 ? text.substring(text.length() - 8_000) : text)
                .isZero();
    }
}
