package fullcourt.platform.runs;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.state.PartitionState;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableRows;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of ended work, append-only: one row for each publish and build, written after its rows were committed, and one for each change of a partition.
 * Work in progress is recorded in the publish states only, so no run can stay open after its process died.
 */
public final class RunHistory {
    public static final Column<String> RUN_ID = required("run_id", ColumnType.STRING,
            "Names the unit of work; a repeated end of the same work is the same row.");
    public static final Column<String> PROCESSOR = required("processor_name", ColumnType.STRING,
            "The step, or the table that was published into.");
    public static final Column<String> OUTPUT_TABLE = required("output_table", ColumnType.STRING, "Where rows went.");
    public static final Column<String> PARTITION = required("data_partition", ColumnType.STRING,
            "The partition built, or the season published into.");
    public static final Column<String> STATUS = required("status", ColumnType.STRING, "How it ended.").oneOf(names());
    public static final Column<Instant> STARTED_AT = required("started_at", ColumnType.TIMESTAMP, "When the work began.");
    public static final Column<Instant> ENDED_AT = required("ended_at", ColumnType.TIMESTAMP, "When it ended.");
    static final Column<Long> STAGED = required("records_processed", ColumnType.INT64, "Rows that were staged.");
    public static final Column<Long> APPLIED = required("records_written", ColumnType.INT64,
            "Rows inserted or updated, as the warehouse counted them.");
    static final Column<Long> STALE = required("records_stale", ColumnType.INT64,
            "Row versions that lost to a newer one: refused, or replaced by it.");
    public static final Column<String> REASON = optional("reason", ColumnType.STRING, "Why it ran, or why it failed.");
    static final Column<String> BUILD_ID = required("build_id", ColumnType.STRING, "Build of the code that did it.");
    static final Column<String> PARTITION_GROUP = optional("partition_group", ColumnType.STRING,
            "The partitions that share the publish state under which it wrote: a season, or all.");
    static final Column<String> EPOCH = optional("epoch", ColumnType.STRING, "The epoch of the state under which it wrote.");
    static final Column<Long> SEQUENCE = optional("sequence", ColumnType.INT64,
            "Number of its write in the publish state; 0: the epoch began.");

    public static final Table RUNS = Table.named("nba_reference", "processor_run_history").grain("one unit of work that ended")
            .columns(RUN_ID, PROCESSOR, OUTPUT_TABLE, PARTITION, STATUS, STARTED_AT, ENDED_AT, STAGED, APPLIED, STALE, REASON, BUILD_ID,
                    PARTITION_GROUP, EPOCH, SEQUENCE)
            .naturalKey(RUN_ID).loadedBy(LoadMode.APPEND);

    private static final Schema MARKS = Schema.of("high_water_marks", OUTPUT_TABLE, PARTITION_GROUP, EPOCH, SEQUENCE);

    static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the move; the same move is one row.");
    static final Column<String> TABLE_NAME = required("table_name", ColumnType.STRING, "The table.");
    static final Column<String> MOVED_PARTITION = required("data_partition", ColumnType.STRING, "The partition that moved.");
    static final Column<String> PARTITION_STATUS = required("status", ColumnType.STRING, "Its status then.");
    static final Column<String> VERSION = required("version", ColumnType.STRING, "Fingerprint of its business columns.");
    static final Column<Long> ROWS = required("row_count", ColumnType.INT64, "Rows it held.");
    static final Column<Instant> MOVED_AT = required("moved_at", ColumnType.TIMESTAMP, "When it moved.");

    public static final Table PARTITIONS = Table.named("nba_orchestration", "partition_history").grain("one move of one partition")
            .columns(EVENT_ID, TABLE_NAME, MOVED_PARTITION, PARTITION_STATUS, VERSION, ROWS, MOVED_AT).naturalKey(EVENT_ID)
            .loadedBy(LoadMode.APPEND);

    private final Warehouse warehouse;
    private final BuildId build;
    private final Clock clock;

    public RunHistory(Warehouse warehouse, BuildId build, Clock clock) {
        this.warehouse = warehouse;
        this.build = build;
        this.clock = clock;
    }

    private static String[] names() {
        return Arrays.stream(RunStatus.values()).map(Enum::name).toArray(String[]::new);
    }

    /** One unit of work that ended. */
    public record Run(String id, String processor, TableId table, String partition, RunStatus status, Instant startedAt, long staged,
            long applied, long stale, String reason) {

        public static Run published(PublishId id, Table table, String group, Instant startedAt, PublishResult result) {
            return new Run(id.value(), table.id().name(), table.id(), group, RunStatus.WRITTEN, startedAt, result.staged(),
                    result.applied(),
                    result.stale(), "staged objects were waiting");
        }
    }

    /** @param cause identifies the write: a change is recorded once */
    public record PartitionChanges(Table table, String cause, Map<Partition, PartitionState> partitions) {}

    /**
     * Records ended work and the partitions that it changed. Recording the same again adds nothing; on BigQuery runs and changes are two writes.
     * @param mark the sequence of the write, kept with each run that wrote
     */
    public void ended(List<Run> ended, PartitionChanges changes, Optional<HighWaterMark> mark) {
        Instant now = clock.instant();
        Stream<Row> runs = ended.stream().map(run -> row(run, now, mark.filter(_ -> run.status().isOfAWrite())));
        Stream<Row> moved = changes.partitions().entrySet().stream().map(entry -> row(changes, entry.getKey(), entry.getValue(), now));
        warehouse.append(List.of(new TableRows(RUNS, runs.toList()), new TableRows(PARTITIONS, moved.toList())), now);
    }

    /** Records an epoch in the warehouse, before anything is written under it. */
    public void epochBegan(String epoch, String why) {
        Instant now = clock.instant();
        Run run = new Run("epoch_" + epoch, "epoch", RUNS.id(), "all", RunStatus.WRITTEN, now, 0, 0, 0, why);
        warehouse.append(RUNS, List.of(row(run, now, Optional.of(new HighWaterMark(RUNS.id(), "all", epoch, 0)))), now);
    }

    /** The highest recorded sequence, by publish state and epoch; 0 for the row that records the begin of an epoch. */
    public List<HighWaterMark> highWaterMarks() {
        SqlFile sql = SqlFile.of(RunHistory.class, "nba_reference/high_water_marks");
        return warehouse.query(new Query(sql.name(), sql.text(), List.of()), MARKS).stream().map(row -> new HighWaterMark(
                TableId.parse(row.get(OUTPUT_TABLE)), row.find(PARTITION_GROUP).orElse("all"), row.find(EPOCH).orElse(""),
                row.find(SEQUENCE).orElse(0L))).toList();
    }

    private Row row(Run run, Instant now, Optional<HighWaterMark> mark) {
        return Row.of(RUNS).set(RUN_ID, run.id()).set(PROCESSOR, run.processor()).set(OUTPUT_TABLE, run.table().toString())
                .set(PARTITION, run.partition()).set(STATUS, run.status().name()).set(STARTED_AT, run.startedAt()).set(ENDED_AT, now)
                .set(STAGED, run.staged()).set(APPLIED, run.applied()).set(STALE, run.stale()).set(REASON, run.reason())
                .set(BUILD_ID, build.value()).set(PARTITION_GROUP, mark.map(HighWaterMark::group))
                .set(EPOCH, mark.map(HighWaterMark::epoch))
                .set(SEQUENCE, mark.map(HighWaterMark::sequence)).buildStaged();
    }

    private static Row row(PartitionChanges changes, Partition partition, PartitionState state, Instant now) {
        return Row.of(PARTITIONS).set(EVENT_ID, changes.cause() + "/" + partition).set(TABLE_NAME, changes.table().id().toString())
                .set(MOVED_PARTITION, partition.toString()).set(PARTITION_STATUS, state.status().name())
                .set(VERSION, state.version().hash())
                .set(ROWS, state.version().rows()).set(MOVED_AT, now).buildStaged();
    }
}
