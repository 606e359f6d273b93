package fullcourt.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * Runs requests on threads of the operating system, a bounded number for each kind of caller. The web server's own threads are virtual and
 * share a carrier for each processor; a call into the database engine would hold the carrier, and two of them would stop everything else (decision 021).
 */
final class RequestThreads implements DisposableBean {
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().name("request-", 0).daemon().factory());
    private final Semaphore data;
    private final Semaphore people;
    private final Duration patience;

    /** @param each requests of one kind at the same time @param patience how long a further one waits for a free thread */
    RequestThreads(int each, Duration patience) {
        this.data = new Semaphore(each, true);
        this.people = new Semaphore(each, true);
        this.patience = patience;
    }

    /** The kind of caller; requests of one kind never wait for those of the other. */
    enum Caller {
        /** Messages and timers. */
        DATA,
        /** Verbs and listings. */
        PEOPLE
    }

    interface Work {
        void run() throws ServletException, IOException;
    }

    /** @return whether a thread was free in time; if not, nothing was done */
    boolean run(Caller caller, Work work) throws ServletException, IOException {
        Semaphore turns = caller == Caller.DATA ? data : people;
        if (!isMyTurn(turns))
            return false;
        try {
            await(threads.submit(callable(work)));
            return true;
        } finally {
            turns.release();
        }
    }

    private static Callable<Boolean> callable(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private boolean isMyTurn(Semaphore turns) {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for the work, which has a time limit of its own; until it ends, request and response are in use and must not go back to the server. */
    private static void await(Future<Boolean> work) throws ServletException, IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    work.get();
                    return;
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throwAsItWas(failed);
                }
            }
        } finally {
            if (interrupted)
                Thread.currentThread().interrupt();
        }
    }

    private static void throwAsItWas(ExecutionException failed) throws ServletException, IOException {
        switch (failed.getCause()) {
            case IOException io -> throw io;
            case ServletException servlet -> throw servlet;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case null, default -> throw new ServletException(failed);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
