package fullcourt.standalone;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * What happens when the process is told to end (SIGTERM, SIGINT): the suite is closed in order, and what takes longer than the limit is left as after a crash,
 * for the next start to finish. A server ends with 0 then, anything else with the signal's own code.
 */
final class ShutdownLatch implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(6); // callers count on 8 s, and the process itself needs a moment
    private static final int ENDED_BY_SIGNAL = 143;
    private final CountDownLatch never = new CountDownLatch(1);
    private final Thread hook;
    private volatile int code;
    private volatile Runnable closing = () -> {};

    private ShutdownLatch(int code) {
        this.code = code;
        this.hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** For a process whose task is to run until it is stopped. */
    static ShutdownLatch serving() {
        return new ShutdownLatch(0);
    }

    /** For a process whose task has an end. @param closing what to do before it ends early */
    static ShutdownLatch working(Runnable closing) {
        ShutdownLatch stopped = new ShutdownLatch(ENDED_BY_SIGNAL);
        stopped.closing = closing;
        return stopped;
    }

    void closes(Suite suite) {
        closing = suite::close;
    }

    private void stop() {
        Thread.ofPlatform().daemon().name("stop-in-time").start(this::haltAtTheLimit);
        try {
            closing.run();
        } finally {
            if (code == 0)
                Runtime.getRuntime().halt(0); // the signal's own code would read as a failure
        }
    }

    private void haltAtTheLimit() {
        try {
            Thread.sleep(LIMIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    /** Waits for the signal. */
    int await() {
        code = 0;
        try {
            never.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** The task is done: a signal has its ordinary meaning again. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // the process is ending
        }
    }
}
