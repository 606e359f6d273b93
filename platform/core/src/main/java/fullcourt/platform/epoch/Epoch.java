package fullcourt.platform.epoch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The life of one coordination state: from its creation to the repair that ends it.
 * @param id random; part of every publish id
 * @param former epochs whose rows the warehouse may hold
 * @param repair what the repair that drew this epoch has still to finish: {@code adopt} or {@code rebuild}; null once it is finished
 * @param beganAt ISO instant
 */
public record Epoch(String id, List<String> former, @Nullable String repair, String beganAt) {
    private static final int DIGITS = 12;

    public Epoch {
        former = List.copyOf(former);
    }

    /** A new one. */
    public static Epoch drawn(Collection<String> former, @Nullable String repair, Instant now) {
        return new Epoch(UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS), former.stream().distinct().sorted().toList(),
                repair, now.toString());
    }

    /** Everything that writes under this epoch may find in the warehouse. */
    public boolean knows(String epoch) {
        return id.equals(epoch) || former.contains(epoch);
    }

    public List<String> withFormer() {
        List<String> all = new ArrayList<>(former);
        all.add(id);
        return all;
    }

    public Epoch repaired() {
        return new Epoch(id, former, null, beganAt);
    }
}
