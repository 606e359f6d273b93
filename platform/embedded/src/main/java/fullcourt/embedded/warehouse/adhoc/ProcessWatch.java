package fullcourt.embedded.warehouse.adhoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Watches a process while it works, and kills it when it exceeds its limit of time or memory. The engine need not cooperate. */
final class ProcessWatch implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(10); // memory is filled at a few gigabytes a second
    private final Process process;
    private final Path status;
    private final long deadline;
    private final AtomicReference<Optional<Reason>> ended = new AtomicReference<>(Optional.empty());
    private final Thread thread;

    enum Reason {
        TIME,
        MEMORY
    }

    ProcessWatch(Process process, Duration longest) {
        this.process = process;
        this.status = Path.of("/proc", Long.toString(process.pid()), "status"); // where there is none, the engine's own limit has to do
        this.deadline = System.nanoTime() + longest.toNanos();
        this.thread = Thread.ofPlatform().name("question-watch").daemon().start(this::check);
    }

    private void check() {
        try {
            while (process.isAlive() && ended.get().isEmpty()) {
                if (System.nanoTime() - deadline > 0)
                    end(Reason.TIME);
                else if (memory() > AdHocLimits.PROCESS_MEMORY)
                    end(Reason.MEMORY);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            // the work is done
        }
    }

    private void end(Reason reason) {
        ended.set(Optional.of(reason));
        process.destroyForcibly();
    }

    /** Bytes of the process in memory; 0 if the operating system does not report them. */
    private long memory() {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).orElse(0L);
        } catch (IOException _) {
            return 0;
        }
    }

    /** Why it killed the process, if it did. */
    Optional<Reason> reason() {
        return ended.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
