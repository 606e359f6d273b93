package fullcourt.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** A file system in memory of a few megabytes, which a test can fill and free. Mounting one needs root on Linux; where that is not given the test is skipped and says so. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static SmallDisk at(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            run(List.of("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", folder.toString()));
            return new SmallDisk(folder);
        } catch (IOException refused) {
            throw new TestAbortedException(
                    "A full disk was not tried: no small tmpfs can be mounted here (that needs root on Linux): " + refused.getMessage(),
                    refused);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Until not one byte more can be written. */
    public void fill() {
        try (var filler = Files.newOutputStream(folder.resolve("filler"))) {
            byte[] block = new byte[4096];
            while (true)
                filler.write(block);
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left on device"))
                throw new UncheckedIOException(full);
        }
    }

    public void free() {
        try {
            Files.deleteIfExists(folder.resolve("filler"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** As if the right to write were taken away, which root's rights would not show. No file of it may be open for writing. */
    public void becomeReadOnly() {
        mustRun("mount", "-o", "remount,ro", folder.toString());
    }

    public void becomeWritable() {
        mustRun("mount", "-o", "remount,rw", folder.toString());
    }

    @Override
    public void close() {
        mustRun("umount", "-l", folder.toString());
    }

    private static void mustRun(String... command) {
        try {
            run(List.of(command));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("%s: %s".formatted(command,
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
