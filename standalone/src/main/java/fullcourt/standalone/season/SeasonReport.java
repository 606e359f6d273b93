package fullcourt.standalone.season;

import fullcourt.operations.operation.Output;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.tables.TableId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What came of a season that was played: files by outcome, partitions by table. */
final class SeasonReport {
    private final Map<String, Integer> files = new TreeMap<>();
    private final Map<TableId, Map<String, Integer>> partitions = new LinkedHashMap<>();
    private int moments;
    private int passedOver;
    private int landed;
    private boolean isSomethingRefused;

    void passOver() {
        passedOver++;
    }

    void add(SeasonPlayer.Played played) {
        moments++;
        landed += played.landed();
        played.outcomes().values().forEach(this::count);
        played.decisions().stream().filter(PartitionDecision::acted)
                .forEach(decision -> partitions.computeIfAbsent(decision.table(), table -> new TreeMap<>())
                        .merge(decision.status().name(), 1, Integer::sum));
    }

    private void count(FileOutcome outcome) {
        files.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
        isSomethingRefused |= outcome instanceof FileOutcome.Quarantined || outcome instanceof MessageOutcome.Skipped
                || outcome instanceof MessageOutcome.RetryLater;
    }

    /** Whether a file did not get into a table. */
    boolean hasSomethingRefused() {
        return isSomethingRefused;
    }

    boolean isUnchanged() {
        return landed == 0;
    }

    int moments() {
        return moments;
    }

    void write(Output output) {
        output.line("moments played: %d, played before and passed over: %d".formatted(moments, passedOver));
        output.line("documents landed: %d, by outcome: %s".formatted(landed, files));
        partitions.forEach((table, statuses) -> {
            SequencedMap<String, String> row = new LinkedHashMap<>();
            row.put("table", table.toString());
            row.put("partitions built", Integer.toString(statuses.values().stream().mapToInt(Integer::intValue).sum()));
            row.put("by status", statuses.toString());
            output.row(row);
        });
    }
}
