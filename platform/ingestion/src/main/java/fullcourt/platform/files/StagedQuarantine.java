package fullcourt.platform.files;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.RowSource;
import fullcourt.platform.warehouse.StagedForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Staged rows that their table refused. If they were made from a file, its record becomes {@code QUARANTINED}, so that no record says loaded of rows that
 * are nowhere, and a newer parser reads the file again. What was made from no file is kept under {@value #PREFIX} in the state bucket.
 */
public final class StagedQuarantine implements RefusedRows {
    static final String PREFIX = "refused/";
    private static final Set<Table> ABOUT_FILES = Set.of(RejectedRows.TABLE, FileHistory.TABLE);
    /** After it a record that is older than its rows is not on its way any more. */
    private static final Duration MAX_READING = Duration.ofMinutes(10);
    private final Buckets buckets;
    private final StagedForm form;
    private final FileRecords fileRecords;
    private final QuarantinedFiles quarantinedFiles;
    private final StagedSources sources;
    private final Findings findings;
    private final Clock clock;

    public StagedQuarantine(Buckets buckets, StagedForm form, ProcessorRegistry registry, FileRecords fileRecords,
            QuarantinedFiles quarantinedFiles,
            Findings findings, Clock clock) {
        this.buckets = buckets;
        this.form = form;
        this.fileRecords = fileRecords;
        this.quarantinedFiles = quarantinedFiles;
        this.sources = new StagedSources(registry, fileRecords);
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public boolean settled(Table table, ObjectPath object, String problem) {
        Optional<StoredObject> staged = buckets.stage().read(object);
        if (staged.isEmpty())
            return true; // removed in between: there is nothing to keep
        if (!table.isLoadedFromFiles() || ABOUT_FILES.contains(table)) // whatever is told about a file, its own rows are where its record says
            return kept(table, object, staged.get(), problem);
        List<RowSource> made = sources.of(table, object, form.sources(object, staged.get().content()));
        if (made.stream().anyMatch(source -> isBeingRecorded(source, staged.get().metadata())))
            return false;
        List<FileRecord> records = made.stream().flatMap(source -> record(source).stream()).toList();
        if (records.isEmpty())
            return kept(table, object, staged.get(), problem);
        records.forEach(record -> quarantine(record, problem));
        return true;
    }

    private Optional<FileRecord> record(RowSource source) {
        return path(source).flatMap(path -> fileRecords.find(path, source.generation()));
    }

    private static Optional<ObjectPath> path(RowSource source) {
        try {
            return Optional.of(ObjectPath.of(source.path()));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Rows are staged before their file's record is written: one that is missing, or older than the rows, may be about to say that they are loaded. */
    private boolean isBeingRecorded(RowSource source, ObjectMetadata staged) {
        Optional<FileRecord> record = record(source);
        if (record.isEmpty())
            return path(source).flatMap(buckets.landing()::stat).filter(file -> file.generation() == source.generation()).isPresent();
        return Instant.parse(record.get().since()).isBefore(staged.storedAt())
                && clock.instant().isBefore(staged.storedAt().plus(MAX_READING));
    }

    /** In the order in which a file is quarantined when it is read: a process that dies in between does it again. */
    private void quarantine(FileRecord record, String problem) {
        for (FileRecord each : sameRows(record)) {
            quarantinedFiles.add(each.quarantined(problem, clock.instant()));
        }
        quarantinedFiles.causeOf(record.objectPath()).map(Quarantine::finding).ifPresent(findings::open);
    }

    /** Newer versions of the same content are loaded with it and not staged again. */
    private List<FileRecord> sameRows(FileRecord record) {
        Stream<FileRecord> others = fileRecords.entries(record.path()).stream()
                .filter(other -> other.path().equals(record.path()) && other.generation() != record.generation())
                .filter(other -> other.isLoaded() && other.hasRowsOfAnother()
                        && other.isSameWork(record.contentHash(), record.parserVersion()));
        return Stream.concat(Stream.of(record), others).toList();
    }

    private boolean kept(Table table, ObjectPath object, StoredObject staged, String problem) {
        buckets.state().create(ObjectPath.of(PREFIX + object), staged.content());
        findings.open(Finding.critical("staged-rows-refused/" + table.id(), "%s was refused: %s".formatted(object, problem),
                "Its rows are kept under %s%s in the state bucket. Correct the step that made them and raise its version; they are then made again."
                        .formatted(PREFIX, table.id())));
        return true;
    }
}
