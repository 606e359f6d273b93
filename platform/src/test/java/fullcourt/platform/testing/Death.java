package fullcourt.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A process that dies at its n-th call that changes something. Once dead it does nothing more, not even in a finally block. */
public final class Death implements Fault {
    private static final Pattern CHANGES = Pattern.compile("(\\w+\\.(create|replace|delete) .*|warehouse\\.(publish|replace|append) .*|events\\.publish .*)");
    private final List<String> calls = new ArrayList<>();
    private final int number;
    private final When when;
    private boolean dead;

    /** On which side of the call. */
    public enum When {
        BEFORE, AFTER
    }

    private Death(int number, When when) {
        this.number = number;
        this.when = when;
    }

    public static Death at(int number, When when) {
        return new Death(number, when);
    }

    /** Never happens; only takes note of the calls. */
    public static Death never() {
        return new Death(Integer.MAX_VALUE, When.BEFORE);
    }

    /** What changed something, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public synchronized void before(String call) {
        if (dead) throw new ProcessDied("earlier");
        if (!CHANGES.matcher(call).matches()) return;
        calls.add(call);
        if (calls.size() == number && when == When.BEFORE) die("before " + call);
    }

    @Override
    public synchronized void after(String call) {
        if (!dead && CHANGES.matcher(call).matches() && calls.size() == number && when == When.AFTER) die("after " + call);
    }

    private void die(String where) {
        dead = true;
        throw new ProcessDied(where);
    }
}
