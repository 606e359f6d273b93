package fullcourt.platform.warehouse;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits ad-hoc statements of every engine in length, number and time. Each runs on a thread of its own, because the caller's thread may be one that all
 * requests share.
 */
public final class BoundedAdHocSql implements AdHocSql, AutoCloseable {
    private static final int MAX_RUNNING = 2;
    private static final int MAX_WAITING = 4;
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);
    /** For what an engine needs before and after the statement itself, a process that has to start included. */
    private static final Duration GRACE = Duration.ofSeconds(60);
    private final AdHocSql engine;
    private final Semaphore running = new Semaphore(MAX_RUNNING, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().name("question-", 0).daemon().factory());

    public BoundedAdHocSql(AdHocSql engine) {
        this.engine = engine;
    }

    @Override
    public Answer ask(String sql, int mostRows, Duration longest) {
        AdHocSqlText.requireModest(sql);
        if (!isMyTurn())
            throw new AdHocSqlRefusedException(
                    "Not answered: the warehouse is busy with %d other questions. Ask again in a minute.".formatted(MAX_RUNNING));
        Future<Answer> answer = threads.submit(() -> {
            try {
                return engine.ask(sql, mostRows, longest);
            } finally {
                running.release(); // only once the engine is done: a caller that stopped waiting makes no room for a further statement
            }
        });
        return await(answer, longest);
    }

    private boolean isMyTurn() {
        if (running.tryAcquire())
            return true;
        try {
            return waiting.incrementAndGet() <= MAX_WAITING && running.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static Answer await(Future<Answer> answer, Duration longest) {
        try {
            return answer.get(longest.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new AdHocSqlRefusedException(
                    "Stopped after %d s. Ask for less: narrow the dates, or aggregate.".formatted(longest.toSeconds()));
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new WarehouseUnavailableException("answer a typed question", interrupted);
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException asItWas -> asItWas;
                case StackOverflowError _ -> new AdHocSqlRefusedException("Not answered: the statement is nested too deep.");
                case null, default -> new IllegalStateException("a typed question failed", failed);
            };
        }
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        if (engine instanceof AutoCloseable open)
            open.close();
    }
}
