package fullcourt.platform.pipeline;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What moved and was not acted upon yet. A move that is heard of while others are acted upon waits for the next time. */
final class Moves {
    private final Set<Move> unsettled = ConcurrentHashMap.newKeySet();

    void add(Move move) {
        unsettled.add(move);
    }

    void addAll(Collection<Move> several) {
        unsettled.addAll(several);
    }

    void removeAll(Collection<Move> settled) {
        settled.forEach(unsettled::remove);
    }

    /** Hands over all there are; whoever takes them acts upon them or adds them again. */
    Set<Move> take() {
        Set<Move> taken = Set.copyOf(unsettled);
        removeAll(taken);
        return taken;
    }

    boolean isEmpty() {
        return unsettled.isEmpty();
    }
}
