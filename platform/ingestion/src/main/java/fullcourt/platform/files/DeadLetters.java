package fullcourt.platform.files;

import fullcourt.platform.findings.ErrorPattern;
import fullcourt.platform.documents.RejectedRow.Kind;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.ShortText;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quarantined files, rejected rows and messages that were not understood, in one view. Reading it changes nothing. */
public final class DeadLetters {
    /** How many rejected rows are checked for being resolved, the newest first, and how many files of a group for being replaced. */
    public static final int MAX_COUNT = 1000;
    private static final int MAX_FILES = 20_000;
    private static final String UNREAD = "The listing stops at %,d files; these are not grouped.";
    private static final int MAX_SAMPLE = 500;
    private static final String MESSAGES = "dead-letter/";
    private static final String FIX_FILE = "Upload a correct version under the same path, or correct the processor and raise its parser version. 'fullcourt dead-letters reprocess %s --reason R' reads it again.";
    private static final String FIX_ROW = "A newer file that has the row settles it; else correct the processor and raise its parser version, or add the missing name to the mapping. 'fullcourt dead-letters reprocess %s --reason R' reads the files again.";
    private static final String NOTHING = "Nothing: they are rows of something that the table does not hold.";
    private final QuarantinedFiles quarantinedFiles;
    private final FileRecords fileRecords;
    private final Findings findings;
    private final TableReader warehouse;
    private final ResolvedRejects resolved;

    DeadLetters(QuarantinedFiles quarantinedFiles, FileRecords fileRecords, Findings findings, TableReader warehouse,
            Catalogue catalogue) {
        this.quarantinedFiles = quarantinedFiles;
        this.fileRecords = fileRecords;
        this.findings = findings;
        this.warehouse = warehouse;
        this.resolved = new ResolvedRejects(warehouse, catalogue, fileRecords);
    }

    /** Files first, then rows and messages, each with the largest group first. */
    public List<DeadLetterGroup> groups() {
        List<DeadLetterGroup> groups = new ArrayList<>();
        List<QuarantinedFile> files = quarantinedFiles.files(MAX_FILES);
        filesByGroup(files).forEach((group, alike) -> groups.add(group(group, alike)));
        unread(files).ifPresent(groups::add);
        groups.addAll(rowGroups());
        findings.open().stream().filter(open -> open.finding().cause().startsWith(MESSAGES)).map(DeadLetters::message).forEach(groups::add);
        groups.sort(Comparator.comparing(DeadLetterGroup::kind)
                .thenComparing(Comparator.comparing(DeadLetterGroup::count).reversed())
                .thenComparing(DeadLetterGroup::group));
        return groups;
    }

    private static Map<String, List<QuarantinedFile>> filesByGroup(List<QuarantinedFile> files) {
        return files.stream().sorted(Comparator.comparing(QuarantinedFile::since).thenComparing(QuarantinedFile::path))
                .collect(Collectors.groupingBy(DeadLetters::groupOf, TreeMap::new, Collectors.toList()));
    }

    private static String groupOf(QuarantinedFile file) {
        return DeadLetterGroup.name(DeadLetterGroup.Kind.FILE, file.feed(), ErrorPattern.of(file.problem()));
    }

    /** A group for the files beyond the bound; its count is a lower bound. */
    private Optional<DeadLetterGroup> unread(List<QuarantinedFile> files) {
        int more = files.size() < MAX_FILES ? 0 : quarantinedFiles.count() - files.size();
        return more <= 0
                ? Optional.empty()
                : Optional.of(new DeadLetterGroup("", DeadLetterGroup.Kind.FILE, "", "", UNREAD.formatted(MAX_FILES), more, more, 0, "",
                        Instant.EPOCH, "", Instant.EPOCH, Optional.empty(), "", "Settle the groups that are listed, or replay by feed."));
    }

    private DeadLetterGroup group(String group, List<QuarantinedFile> files) {
        QuarantinedFile first = files.getFirst();
        QuarantinedFile last = files.getLast();
        long replaced = files.stream().limit(MAX_COUNT).filter(this::isReplaced).count();
        int tried = files.stream().limit(MAX_COUNT)
                .mapToInt(this::attempts)
                .max()
                .orElse(0);
        return new DeadLetterGroup(group, DeadLetterGroup.Kind.FILE, first.feed(), "", ErrorPattern.of(first.problem()), files.size(),
                files.size() - replaced, tried, first.path(), Instant.parse(first.since()), last.path(), Instant.parse(last.since()),
                Optional.empty(), shortened(last.problem()), FIX_FILE.formatted(group));
    }

    private int attempts(QuarantinedFile file) {
        return fileRecords.find(file.objectPath(), file.generation()).map(record -> record.reprocessed().madeBy(file.parserVersion()))
                .orElse(0);
    }

    private static DeadLetterGroup message(OpenFinding open) {
        String reason = ErrorPattern.of(open.finding().evidence());
        return new DeadLetterGroup(DeadLetterGroup.name(DeadLetterGroup.Kind.MESSAGE, "", reason), DeadLetterGroup.Kind.MESSAGE, "", "",
                reason, 1, 1,
                0,
                "", open.since(), "", open.since(), Optional.empty(), shortened(open.finding().evidence()), open.finding().remedy());
    }

    private boolean isReplaced(QuarantinedFile file) {
        return fileRecords.newestLoaded(file.objectPath()).filter(entry -> entry.generation() >= file.generation()).isPresent();
    }

    private List<DeadLetterGroup> rowGroups() {
        Map<String, Long> settled = settledByGroup();
        return warehouse.query(query("rejected_row_groups"), RejectedRowGroups.SCHEMA).stream().map(row -> group(row, settled)).toList();
    }

    private Map<String, Long> settledByGroup() {
        Set<Reject> replaced = resolved.among(rejects());
        return replaced.stream().collect(Collectors.groupingBy(Reject::group, Collectors.counting()));
    }

    private List<Reject> rejects() {
        return warehouse.query(query("rejected_rows_newest"), Reject.SCHEMA).stream().map(Reject::of)
                .filter(reject -> reject.kind() != Kind.OUT_OF_SCOPE).toList();
    }

    private static DeadLetterGroup group(Row row, Map<String, Long> settled) {
        DeadLetterGroup.Kind kind = DeadLetterGroup.Kind.of(Kind.valueOf(row.get(RejectedRowGroups.KIND)));
        String feed = row.get(RejectedRowGroups.FEED);
        String reason = row.get(RejectedRowGroups.REASON_KIND);
        String group = DeadLetterGroup.name(kind, feed, reason);
        long count = row.get(RejectedRowGroups.FOUND);
        boolean isWork = kind == DeadLetterGroup.Kind.ROW;
        return new DeadLetterGroup(group, kind, feed, row.get(RejectedRowGroups.TABLE_NAME), reason, count,
                isWork ? count - settled.getOrDefault(group, 0L) : 0, 0, row.get(RejectedRowGroups.FIRST_PATH),
                row.get(RejectedRowGroups.FIRST_AT), row.get(RejectedRowGroups.LAST_PATH), row.get(RejectedRowGroups.LAST_AT),
                Optional.of(row.get(RejectedRowGroups.POINTER)), shortened(row.get(RejectedRowGroups.JSON)),
                isWork ? FIX_ROW.formatted(group) : NOTHING);
    }

    private static Query query(String name) {
        SqlFile sql = SqlFile.of(DeadLetters.class, "nba_orchestration/" + name);
        return new Query(sql.name(), sql.text(), List.of());
    }

    private static String shortened(String text) {
        return ShortText.of(text, MAX_SAMPLE);
    }

    /** The quarantined files of a group and the files of its unresolved rejected rows, in order of path. */
    List<ObjectPath> filesOf(String group) {
        Stream<ObjectPath> files = quarantinedFiles.files(MAX_FILES).stream().filter(file -> groupOf(file).equals(group))
                .map(QuarantinedFile::objectPath);
        return distinct(files, open().filter(reject -> reject.group().equals(group)));
    }

    /** The quarantined files of a feed and its files with rejected rows, in order of path. */
    List<ObjectPath> filesOf(PathPrefix feed) {
        Stream<ObjectPath> files = quarantinedFiles.files(MAX_FILES).stream().map(QuarantinedFile::objectPath).filter(feed::covers);
        return distinct(files, open().filter(reject -> feed.covers(ObjectPath.of(reject.path()))));
    }

    private Stream<Reject> open() {
        List<Reject> rejects = rejects();
        Set<Reject> replaced = resolved.among(rejects);
        return rejects.stream().filter(reject -> !replaced.contains(reject));
    }

    private static List<ObjectPath> distinct(Stream<ObjectPath> files, Stream<Reject> rejects) {
        return Stream.concat(files, rejects.map(reject -> ObjectPath.of(reject.path()))).distinct().sorted().toList();
    }
}
