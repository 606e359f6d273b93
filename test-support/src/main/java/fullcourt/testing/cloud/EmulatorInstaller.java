package fullcourt.testing.cloud;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Installs the servers at fixed versions through the machine's own package tools. One process at a time installs; who comes second finds it done. What a
 * killed installation left behind is removed.
 */
final class EmulatorInstaller {
    private static final Duration MAX_STEP = Duration.ofMinutes(10);
    /** The server refuses to start without DuckDB's spatial extension, which newer DuckDB has no package of; it is looked for in the home folder. */
    static final List<String> PYTHON_PACKAGES = List.of("bqemulator==" + EmulatorCache.BIGQUERY_VERSION,
            "sqlglot[c]==" + EmulatorCache.TRANSLATOR_VERSION, "duckdb==1.5.5", "duckdb-extension-spatial==1.5.5",
            "duckdb-extensions==1.5.5", "numpy==2.4.6");
    private final EmulatorCache cache;

    EmulatorInstaller(EmulatorCache cache) {
        this.cache = cache;
    }

    private interface Steps {
        void run(Path folder) throws IOException, InterruptedException;
    }

    void installBigQuery() {
        once(cache.bigQueryFolder(), folder -> {
            step("bqemulator: virtual environment", List.of("python3", "-m", "venv", folder.toString()), Map.of());
            step("bqemulator: packages", withPackages(folder.resolve("bin/pip").toString()), Map.of());
            step("bqemulator: spatial extension", List.of(cache.bigQueryProgram().toString(), "-c",
                    "from duckdb_extensions import import_extension; import_extension('spatial')"), Map.of("HOME", folder.toString()));
        });
    }

    private static List<String> withPackages(String pip) {
        return Stream.concat(Stream.of(pip, "install", "--quiet", "--disable-pip-version-check"), PYTHON_PACKAGES.stream()).toList();
    }

    void installStorage() {
        once(cache.storageFolder(), folder -> step("fake-gcs-server: compile",
                List.of("go", "install", "github.com/fsouza/fake-gcs-server@v" + EmulatorCache.STORAGE_VERSION),
                Map.of("GOBIN", folder.toString())));
    }

    private void once(Path folder, Steps steps) {
        try {
            Files.createDirectories(cache.folder());
            try (FileChannel channel = FileChannel.open(cache.folder().resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (EmulatorCache.isComplete(folder))
                    return;
                remove(folder);
                Files.createDirectories(folder);
                steps.run(folder);
                EmulatorCache.markComplete(folder);
            }
        } catch (IOException refused) {
            throw new CloudServerException("Installing into %s failed: %s".formatted(folder, refused.getMessage()), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CloudServerException("Interrupted while installing into " + folder, interrupted);
        }
    }

    private void step(String what, List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        System.err.printf("[emulators] installing %s …%n", what);
        long start = System.nanoTime();
        Path log = cache.folder().resolve("install.log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(MAX_STEP.toSeconds(), TimeUnit.SECONDS))
            process.destroyForcibly().waitFor();
        if (process.exitValue() != 0)
            throw new CloudServerException("Installing %s failed. It said: %s".formatted(what, Files.readString(log)));
        System.err.printf("[emulators] %s done in %d s%n", what, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }
}
