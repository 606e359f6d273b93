package fullcourt.platform.crash;

import fullcourt.platform.files.FileRecord;
import fullcourt.platform.files.RejectedRows;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.warehouse.PartitionVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Everything that a disturbance must not change.
 * @param stale as the run history counts it, by table
 * @param unfinished staged objects and publish states that are not idle
 * @param unrecorded publishes without their one row in the run history
 */
record EndState(List<Row> rows, List<Row> rejected, Map<String, PartitionVersion> versions, Map<String, String> fileRecords,
        Map<String, Long> stale, List<String> duplicates,
        List<String> unfinished, List<String> unrecorded, List<Findings.OpenFinding> findings) {

    static EndState of(EmbeddedPlatform platform, Table table) {
        List<Table> tables = List.of(table, RejectedRows.TABLE);
        Map<String, PartitionVersion> versions = new TreeMap<>();
        Map<String, Long> stale = new TreeMap<>();
        List<String> duplicates = new ArrayList<>();
        List<String> unfinished = new ArrayList<>(platform.staged().stream().map(object -> object.path().value()).toList());
        List<String> unrecorded = new ArrayList<>();
        List<Row> runs = platform.warehouse.read(RunHistory.RUNS, Partition.ALL);
        for (Table each : tables) {
            duplicates.addAll(platform.warehouse.duplicateKeys(each, 10));
            stale.put(each.id().toString(), runs.stream().filter(run -> text(run, "output_table").equals(each.id().toString()))
                    .mapToLong(run -> number(run, "records_stale")).sum());
            for (String group : platform.publishStates.groups(each.id())) {
                PublishState publishState = platform.publishStates.read(each.id(), group).value();
                publishState.partitions().forEach((partition, state) -> versions.put(each.id() + "/" + partition, state.version()));
                publishState.partitions().forEach((partition, state) -> requireTold(platform, each, partition, state));
                if (publishState.phase() != PublishState.Phase.IDLE)
                    unfinished.add(each.id() + "/" + group + " is " + publishState.phase());
                LongStream.rangeClosed(1, publishState.sequence())
                        .mapToObj(number -> "mg_%s_%s_%s_%d_0_".formatted(each.id(), group, publishState.epoch(), number))
                        .filter(id -> runs.stream().filter(run -> text(run, "run_id").startsWith(id)).count() != 1)
                        .forEach(unrecorded::add);
            }
        }
        duplicates.addAll(platform.warehouse.duplicateKeys(RunHistory.RUNS, 10));
        return new EndState(platform.warehouse.read(table, Partition.ALL), platform.warehouse.read(RejectedRows.TABLE, Partition.ALL),
                versions, fileRecords(platform), stale, duplicates,
                unfinished, unrecorded, platform.findings.open());
    }

    /** The version in the publish state is the table's, and was recorded in the partition's history. */
    private static void requireTold(EmbeddedPlatform platform, Table table, String partition, PartitionState state) {
        boolean told = platform.warehouse.read(RunHistory.PARTITIONS, Partition.ALL).stream()
                .anyMatch(move -> text(move, "table_name").equals(table.id().toString()) && text(move, "data_partition").equals(partition)
                        && text(move, "version").equals(state.version().hash()));
        if (!told)
            throw new AssertionError("%s/%s changed to %s and no event announced it".formatted(table.id(), partition, state.version()));
    }

    private static Map<String, String> fileRecords(EmbeddedPlatform platform) {
        Map<String, String> outcomes = new TreeMap<>();
        for (FileRecord entry : platform.fileRecords.entries(""))
            outcomes.put(entry.path(), entry.state() + " " + entry.rows() + " rows, " + entry.rejected() + " rejected");
        return outcomes;
    }

    static String text(Row row, String column) {
        return Objects.toString(value(row, column));
    }

    static long number(Row row, String column) {
        return Long.parseLong(text(row, column));
    }

    private static Object value(Row row, String column) {
        Column<?> declared = row.schema().column(column).orElseThrow();
        return row.find(declared).map(Object.class::cast).orElse("-");
    }
}
