package fullcourt.platform.reconcile;

import fullcourt.platform.state.PassCover;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of the comparison: until when it begins work, what it follows by itself, and whether it left something to the next one. */
final class ReconcilePass {
    private final TimeLimit limit;
    private final PassCover cover;
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

    /** A partition could not be built for a reason that may pass. */
    void leftWork() {
        hasLeftWork.set(true);
    }

    /** Whether everything in its ranges was compared, and built where it was stale. */
    boolean isComplete() {
        return !hasLeftWork.get() && !limit.isOver();
    }
}
