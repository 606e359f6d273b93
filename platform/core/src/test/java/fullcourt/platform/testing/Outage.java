package fullcourt.platform.testing;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.function.Predicate;

/** A dependency that cannot be reached until it is over, for some calls or all. */
public final class Outage implements Fault {
    private final Predicate<String> calls;
    private final When when;
    private volatile boolean over;

    /** Whether the call had its effect before its answer was lost. */
    private enum When {
        BEFORE, AFTER
    }

    private Outage(Predicate<String> calls, When when) {
        this.calls = calls;
        this.when = when;
    }

    /** Nothing happens. */
    public static Outage of(Predicate<String> calls) {
        return new Outage(calls, When.BEFORE);
    }

    /** It happens, and the answer is lost. */
    public static Outage ofAnswers(Predicate<String> calls) {
        return new Outage(calls, When.AFTER);
    }

    public void end() {
        over = true;
    }

    @Override
    public void before(String call) {
        if (when == When.BEFORE)
            fail(call);
    }

    @Override
    public void after(String call) {
        if (when == When.AFTER)
            fail(call);
    }

    private void fail(String call) {
        if (over || !calls.test(call))
            return;
        IllegalStateException cause = new IllegalStateException("connection refused");
        throw call.startsWith("warehouse.")
                ? new WarehouseUnavailableException(call, cause)
                : new ObjectStoreUnavailableException(call, cause);
    }
}
