package fullcourt.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The rejected rows of one document: the first ones in full, of the others the number. */
final class RejectedRows {
    static final int KEPT = 1000;
    private final List<RejectedRow> kept = new ArrayList<>();
    private int count;

    void add(Supplier<RejectedRow> row) {
        count++;
        if (kept.size() < KEPT)
            kept.add(row.get());
    }

    int count() {
        return count;
    }

    /** The first {@value #KEPT}. */
    List<RejectedRow> kept() {
        return kept;
    }

    /** @param place the row path of the others, if there are others */
    List<RejectedRow> all(String place) {
        List<RejectedRow> all = new ArrayList<>(kept);
        if (count > kept.size())
            all.add(RejectedRow.further(place, count - kept.size(), kept.getFirst().kind()));
        return all;
    }
}
