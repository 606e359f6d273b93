package fullcourt.platform.service;

import fullcourt.platform.receive.UpdateOutcome;
import fullcourt.config.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Coalesces reconcile requests that arrive while a pass is running into one further pass. It begins with the earliest day among them, and every request gets
 * its outcome. No request joins a pass that has begun, because the pass may already be past the request's change.
 */
final class ReconcileCoalescer {
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Scope, Waiting> waiting = new HashMap<>();
    private final Duration longestWait;

    /** What one pass covers: the rest of a season, through a phase. */
    record Scope(Phase through, String season) {}

    /** A pass that has not begun. */
    private static final class Waiting {
        private final CompletableFuture<UpdateOutcome> outcome = new CompletableFuture<>();
        private LocalDate from;

        Waiting(LocalDate from) {
            this.from = from;
        }
    }

    /** @param longestWait for another pass; after it the request runs all the same, and has no time left */
    ReconcileCoalescer(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** @param look reconciles from the day that it is given to the end of the season or today */
    UpdateOutcome reconcile(LocalDate from, Scope scope, Function<LocalDate, UpdateOutcome> pass) {
        Waiting mine = new Waiting(from);
        Waiting shared = join(mine, scope);
        if (shared == mine)
            begin(mine, scope, pass);
        return outcome(shared);
    }

    private synchronized Waiting join(Waiting mine, Scope scope) {
        Waiting shared = waiting.computeIfAbsent(scope, first -> mine);
        if (mine.from.isBefore(shared.from))
            shared.from = mine.from;
        return shared;
    }

    private void begin(Waiting mine, Scope scope, Function<LocalDate, UpdateOutcome> pass) {
        boolean alone = isMyTurn();
        try {
            mine.outcome.complete(pass.apply(closed(mine, scope)));
        } catch (RuntimeException | Error failure) { // requests that joined wait for this outcome alone
            mine.outcome.completeExceptionally(failure);
        } finally {
            if (alone)
                turn.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return turn.tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized LocalDate closed(Waiting mine, Scope scope) {
        waiting.remove(scope);
        return mine.from;
    }

    private static UpdateOutcome outcome(Waiting shared) {
        try {
            return shared.outcome.join(); // bounded by the time limit of a pass
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException asItWas)
                throw asItWas;
            if (failed.getCause() instanceof Error asItWas)
                throw asItWas;
            throw failed;
        }
    }
}
