package fullcourt.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command line in a process of its own, which signals can reach. */
final class SuiteProcess implements AutoCloseable {
    private static final List<String> AS_PROCESS_1 = List.of("unshare", "--pid", "--fork", "--kill-child", "--mount-proc");
    private final Process process;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Thread> readers;

    private SuiteProcess(Process process) {
        this.process = process;
        this.readers = Stream.of(process.errorReader(), process.inputReader())
                .map(lines -> Thread.ofPlatform().daemon().start(() -> read(lines))).toList();
    }

    private void read(BufferedReader lines) {
        try {
            lines.lines().forEach(told::add);
        } catch (UncheckedIOException _) {
            // the process was killed
        }
    }

    static SuiteProcess typed(Path data, String... words) throws IOException {
        return started(List.of(), data, words);
    }

    /** In a name space of its own, where it is process 1 as in a container. */
    static SuiteProcess typedAsProcess1(Path data, String... words) throws IOException {
        return started(AS_PROCESS_1, data, words);
    }

    /** Whether this machine lets us make such a name space. */
    static boolean canBeProcess1() throws IOException, InterruptedException {
        try {
            List<String> command = new ArrayList<>(AS_PROCESS_1);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false; // there is no such program
        }
    }

    private static SuiteProcess started(List<String> before, Path data, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return new SuiteProcess(new ProcessBuilder(command).start());
    }

    /** Everything it printed so far. */
    String told() {
        return String.join("\n", told);
    }

    /** Waits until it prints a text. */
    void awaits(String text) throws InterruptedException {
        for (int waited = 0; !told().contains(text); waited++) {
            if (!process.isAlive() || waited > 1200)
                throw new AssertionError("'%s' was never printed, but: %s".formatted(text, told()));
            Thread.sleep(50);
        }
    }

    /** SIGKILL for all of it, from the inside out. */
    void kill() throws InterruptedException {
        try (Stream<ProcessHandle> below = process.descendants()) {
            below.sorted(Comparator.comparing(ProcessHandle::pid).reversed()).forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. @return seconds until it had ended */
    double stop() throws InterruptedException {
        long started = System.nanoTime();
        suite(process.toHandle()).destroy();
        awaitEnd();
        return (System.nanoTime() - started) / 1e9;
    }

    /** Java itself, perhaps below what put it into a namespace; what it started to answer questions is below it. */
    private static ProcessHandle suite(ProcessHandle top) {
        boolean isJava = top.info().command().filter(command -> command.endsWith("/java")).isPresent();
        return isJava ? top : top.children().findFirst().map(SuiteProcess::suite).orElse(top);
    }

    int exit() throws InterruptedException {
        awaitEnd();
        for (Thread reader : readers)
            reader.join(Duration.ofSeconds(10));
        return process.exitValue();
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS))
            throw new AssertionError("still there after a minute: " + told());
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    static boolean isServing(Path data) {
        return Files.exists(data.resolve("server.json"));
    }
}
