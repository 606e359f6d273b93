package fullcourt.platform.reconcile;

import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Partitions of one table that have the same status.
 * @param dates in order @param reason of the newest one
 */
public record PartitionGroup(TableId table, Status status, List<LocalDate> dates, String reason) {

    /** In the order in which table and status first occur. */
    public static List<PartitionGroup> of(Collection<PartitionDecision> decisions) {
        return decisions.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> each.getKey().group(each.getValue())).toList();
    }

    private record Key(TableId table, Status status) {

        static Key of(PartitionDecision decision) {
            return new Key(decision.table(), decision.status());
        }

        PartitionGroup group(List<PartitionDecision> decisions) {
            List<PartitionDecision> inOrder = decisions.stream().sorted(Comparator.comparing(PartitionDecision::date)).toList();
            return new PartitionGroup(table, status, inOrder.stream().map(PartitionDecision::date).toList(), inOrder.getLast().reason());
        }
    }

    /** {@code 2025-01-14}, or {@code 2025-01-10 to 2025-01-14 (3)}. */
    public String days() {
        return dates.size() == 1 ? dates.getFirst().toString() : "%s to %s (%d)".formatted(dates.getFirst(), dates.getLast(), dates.size());
    }
}
