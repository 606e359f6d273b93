package fullcourt.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A process that dies at its n-th call that changes something. Once dead it does nothing more, not even in a finally block. */
public final class Death implements Fault {
    private static final Pattern CHANGES = Pattern
            .compile("(\\w+\\.(create|replace|delete) .*|warehouse\\.(publish|replace|append|empty) .*|events\\.publish .*)");
    private final List<String> calls = new ArrayList<>();
    private final ThreadLocal<Integer> underway = ThreadLocal.withInitial(() -> 0); // the number of this thread's call
    private final Predicate<String> fatal;
    private final int number;
    private final When when;
    private boolean dead;

    /** On which side of the call. */
    public enum When {
        BEFORE, AFTER
    }

    private Death(Predicate<String> fatal, int number, When when) {
        this.fatal = fatal;
        this.number = number;
        this.when = when;
    }

    public static Death at(int number, When when) {
        return new Death(call -> true, number, when);
    }

    /** At the first call like this. */
    public static Death at(Predicate<String> fatal, When when) {
        return new Death(fatal, 1, when);
    }

    /** Never happens; only takes note of the calls. */
    public static Death never() {
        return at(Integer.MAX_VALUE, When.BEFORE);
    }

    /**
     * Whether the process dies of some work. What ends one unit of work ends no other, so that its code may go on for a while; a dead process changes nothing
     * by that.
     */
    public boolean isMetBy(Runnable work) {
        try {
            work.run();
        } catch (ProcessDied _) {
            // nothing had to go on
        }
        return hasCome();
    }

    private synchronized boolean hasCome() {
        return dead;
    }

    /** What changed something, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public synchronized void before(String call) {
        if (dead)
            throw new ProcessDied("earlier");
        if (!isCounted(call))
            return;
        calls.add(call);
        underway.set(calls.size());
        if (calls.size() == number && when == When.BEFORE)
            die("before " + call);
    }

    @Override
    public synchronized void after(String call) {
        if (!dead && isCounted(call) && underway.get() == number && when == When.AFTER)
            die("after " + call);
    }

    private boolean isCounted(String call) {
        return CHANGES.matcher(call).matches() && fatal.test(call);
    }

    private void die(String where) {
        dead = true;
        throw new ProcessDied(where);
    }
}
