package fullcourt.platform.publish;

import fullcourt.platform.tables.ObjectPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Staged objects of one partition group that could not be published although their rows may be right, with the reason. They stay staged and come last, so that
 * they do not delay the others. Kept in memory only: after a restart each is tried again in its order.
 */
final class Postponed {
    /** At most so many are tried in one call. */
    static final int MAX_IN_ONE_CALL = 3;
    private final Map<ObjectPath, RuntimeException> reasons = new LinkedHashMap<>();

    synchronized void add(ObjectPath object, RuntimeException reason) {
        reasons.put(object, reason);
    }

    synchronized int count() {
        return reasons.size();
    }

    /** The first that is not postponed. */
    synchronized Optional<ObjectPath> next(List<ObjectPath> waiting) {
        return waiting.stream().filter(object -> !reasons.containsKey(object)).findFirst();
    }

    /** Once nothing else is staged, the postponed ones are tried again. */
    synchronized void anew(List<ObjectPath> waiting) {
        reasons.keySet().retainAll(waiting);
        if (next(waiting).isEmpty())
            reasons.clear();
    }

    /** Why the oldest of the postponed objects could not be published. */
    synchronized Optional<RuntimeException> reason(List<ObjectPath> waiting) {
        reasons.keySet().retainAll(waiting);
        return reasons.values().stream().findFirst();
    }
}
