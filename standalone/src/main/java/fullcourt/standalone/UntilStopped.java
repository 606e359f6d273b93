package fullcourt.standalone;

import java.util.concurrent.CountDownLatch;

/** Stops the suite in order when the process is told to end. Being stopped while it only waits is how a server ends well: with 0. */
final class UntilStopped {
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean isWaiting;

    UntilStopped(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            suite.close();
            if (isWaiting)
                Runtime.getRuntime().halt(0); // the signal's own code would read as a failure
        }, "stop"));
    }

    int await() {
        isWaiting = true;
        try {
            never.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
