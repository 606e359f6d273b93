package fullcourt.operations.status;

import fullcourt.operations.status.Status.PhaseRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A phase in one row.
 * @param tables of it that hold something @param newest their newest partition up to today that holds rows @param unfinished partitions of the season that
 *     are not complete
 */
record PhaseSummary(String phase, long tables, Optional<String> newest, long partitions, long unfinished) {

    /** In the order in which the phases first occur. */
    static List<PhaseSummary> of(Collection<PhaseRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(PhaseRow::phase, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(phase -> of(phase.getKey(), phase.getValue())).toList();
    }

    private static PhaseSummary of(String phase, List<PhaseRow> rows) {
        // of days: a table without partitions has the one that is named "all"
        return new PhaseSummary(phase, rows.stream().filter(row -> row.partitions() > 0).count(),
                rows.stream().flatMap(row -> row.newest().stream()).filter(partition -> Character.isDigit(partition.charAt(0)))
                        .max(Comparator.naturalOrder()),
                rows.stream().mapToLong(PhaseRow::partitions).sum(), rows.stream().mapToLong(PhaseRow::unfinished).sum());
    }
}
