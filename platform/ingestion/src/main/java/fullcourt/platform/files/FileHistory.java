package fullcourt.platform.files;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.objects.Sha256;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** {@code nba_orchestration.file_history}: every state that a version of a file reached, so that SQL can ask what became of it and when. */
public final class FileHistory {
    static final Column<String> CHANGE_ID = required("change_id", ColumnType.STRING, "Names the change; the same change is one row.");
    static final Column<LocalDate> CHANGED_ON = required("changed_on", ColumnType.DATE, "Day of the change in UTC.");
    static final Column<String> STATE = required("state", ColumnType.STRING,
            "LOADED: its rows are staged or in the table. EMPTY: it has no rows. QUARANTINED: it could not be read, or its table refused its rows. "
                    + "UNROUTED: a sweep found it and no processor handles it. SWITCHED_OFF: a sweep found it and its feed is switched off.")
            .oneOf(Stream.concat(Arrays.stream(FileRecord.State.values()).map(Enum::name),
                    Arrays.stream(UnreadFile.Reason.values()).map(Enum::name)).toArray(String[]::new));
    static final Column<String> FEED = required("feed", ColumnType.STRING, "The prefix that led to the processor.");
    static final Column<String> PROCESSOR = required("processor_name", ColumnType.STRING, "The raw processor that read it, or would.");
    static final Column<Long> PARSER_VERSION = required("parser_version", ColumnType.INT64,
            "Version of the parser that decided the state.");
    static final Column<String> TABLE_NAME = required("table_name", ColumnType.STRING, "The table its rows are for.");
    static final Column<Long> BYTES = required("bytes", ColumnType.INT64, "Size of the object.");
    static final Column<Long> ROWS = required("row_count", ColumnType.INT64, "Rows that were read from it.");
    static final Column<Long> REJECTED = required("rejected_count", ColumnType.INT64, "Rows that were rejected.");
    static final Column<Long> ATTEMPTS = required("reprocess_attempts", ColumnType.INT64, "How often it had been reprocessed by then.");
    static final Column<String> PROBLEM = optional("problem", ColumnType.STRING, "Why it is quarantined, one sentence.");

    public static final Table TABLE = Table.named("nba_orchestration", "file_history")
            .grain("one state that one version of an object reached")
            .columns(CHANGE_ID, CHANGED_ON, STATE, FEED, PROCESSOR, PARSER_VERSION, TABLE_NAME, BYTES, ROWS, REJECTED, ATTEMPTS, PROBLEM)
            .partitionedBy(CHANGED_ON).naturalKey(CHANGED_ON, CHANGE_ID).loadedBy(LoadMode.MERGE_NEWEST);

    /** A flood beyond it is a finding and no history. */
    private static final int MAX_UNREAD = 1000;
    private static final String NO_TABLE = "none";
    private final RowStaging stage;
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    public FileHistory(RowStaging stage) {
        this.stage = stage;
    }

    /** Stages the change. It is called before the record is written: a process that dies in between repeats both. */
    void append(FileRecord next) {
        Instant at = Instant.parse(next.since());
        String change = Sha256.of("%s\n%d\n%s\n%d\n%d\n%s".formatted(next.path(), next.generation(), next.state(), next.parserVersion(),
                next.reprocessed().made(), next.problem()));
        stage.write(TABLE, change, List.of(row(next, change, at)));
    }

    /**
     * Stages that these files wait because nothing reads them: each once in a process, and as the same row in every process.
     * @param waiting all that wait now: those that do no longer are forgotten
     */
    void append(Collection<UnreadFile> waiting) {
        unread.retainAll(waiting.stream().map(UnreadFile::key).toList());
        waiting.stream().limit(MAX_UNREAD).filter(file -> unread.add(file.key()))
                .forEach(file -> stage.write(TABLE, Sha256.of(file.key()), List.of(row(file))));
    }

    private static Row row(UnreadFile file) {
        return row(Sha256.of(file.key()), file.object().path().value(), file.object().generation(), file.object().storedAt())
                .set(STATE, file.reason().name()).set(FEED, file.feed()).set(PROCESSOR, file.processor()).set(PARSER_VERSION, 0L)
                .set(TABLE_NAME, NO_TABLE).set(BYTES, file.object().bytes()).set(ROWS, 0L).set(REJECTED, 0L).set(ATTEMPTS, 0L)
                .buildStaged();
    }

    private static Row row(FileRecord next, String change, Instant at) {
        return row(change, next.path(), next.generation(), at).set(STATE, next.state().name()).set(FEED, next.feed())
                .set(PROCESSOR, next.processor()).set(PARSER_VERSION, (long) next.parserVersion()).set(TABLE_NAME, next.table())
                .set(BYTES, next.bytes()).set(ROWS, (long) next.rows()).set(REJECTED, (long) next.rejected())
                .set(ATTEMPTS, (long) next.reprocessed().made()).set(PROBLEM, Optional.of(next.problem()).filter(text -> !text.isEmpty()))
                .buildStaged();
    }

    private static RowBuilder row(String change, String path, long generation, Instant at) {
        return Row.of(TABLE).set(CHANGE_ID, change).set(CHANGED_ON, LocalDate.ofInstant(at, ZoneOffset.UTC)).set(Table.CAPTURED_AT, at)
                .set(Table.SOURCE_PATH, path).set(Table.SOURCE_GENERATION, generation);
    }
}
