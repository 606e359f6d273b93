package fullcourt.platform.reconcile;

import fullcourt.platform.state.PassCover;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reconcile pass: its time limit, what it follows by itself, and whether it left work to the next one. */
final class ReconcilePass {
    private final TimeLimit limit;
    private final PassCover cover;
    private final List<Throwable> passing = new CopyOnWriteArrayList<>();
    private final AtomicBoolean hasLeftWork = new AtomicBoolean();

    ReconcilePass(TimeLimit limit, PassCover cover) {
        this.limit = limit;
        this.cover = cover;
    }

    TimeLimit limit() {
        return limit;
    }

    PassCover cover() {
        return cover;
    }

    /** Records a step that could not be compared because of a transient failure. The others go on. */
    void failed(Throwable failure) {
        passing.add(failure);
    }

    /** Throws the first transient failure after all steps were handled, so that the caller retries. */
    void rethrow() {
        if (passing.isEmpty())
            return;
        switch (passing.getFirst()) {
            case Error error -> throw error;
            case RuntimeException known -> throw known;
            case Throwable unknown -> throw new IllegalStateException("a step threw what it does not declare", unknown);
        }
    }

    /** Records that a partition or a step could not be built: the pass is incomplete. */
    void leftWork() {
        hasLeftWork.set(true);
    }

    /** Whether everything in its ranges was compared, and built where it was stale. */
    boolean isComplete() {
        return !hasLeftWork.get() && !limit.isOver();
    }
}
