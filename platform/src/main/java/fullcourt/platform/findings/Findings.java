package fullcourt.platform.findings;

import static fullcourt.platform.warehouse.Column.required;

import fullcourt.platform.processor.SqlFile;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One open finding for each cause, kept as an append-only table of openings and closings. A check states everything it finds wrong right now;
 * what it no longer names closes by itself.
 */
public final class Findings {
    static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the opening or closing.");
    static final Column<String> CAUSE = required("cause", ColumnType.STRING,
            "Identifies the finding; its first part is the check that raises it.");
    static final Column<String> STATE = required("state", ColumnType.STRING, "What happened to the finding.").oneOf("OPEN", "CLOSED");
    static final Column<String> SEVERITY = required("severity", ColumnType.STRING, "How soon somebody should look.").oneOf("INFO",
            "WARNING", "CRITICAL");
    static final Column<String> EVIDENCE = required("evidence", ColumnType.STRING, "What is wrong, with names and numbers.");
    static final Column<String> REMEDY = required("remedy", ColumnType.STRING, "What to do.");
    static final Column<Long> SEQUENCE = required("sequence", ColumnType.INT64, "Order of the events of one cause, from 1.");
    static final Column<Instant> HAPPENED_AT = required("happened_at", ColumnType.TIMESTAMP, "When it opened or closed.");

    public static final Table TABLE = Table.named("nba_orchestration", "findings").grain("one opening or closing of one finding")
            .columns(EVENT_ID, CAUSE, STATE, SEVERITY, EVIDENCE, REMEDY, SEQUENCE, HAPPENED_AT).naturalKey(EVENT_ID)
            .loadedBy(LoadMode.APPEND);

    private final Warehouse warehouse;
    private final Clock clock;
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Map<String, Row> known; // what this process last read; forgotten with every write

    public Findings(Warehouse warehouse, Clock clock) {
        this.warehouse = warehouse;
        this.clock = clock;
    }

    /** A finding with the time since when it is open. */
    public record OpenFinding(Finding finding, Instant since) {}

    /** @param opened false: it closed */
    public record Event(Finding finding, boolean opened) {}

    /** What became of findings at one look. */
    public record Change(List<Finding> opened, List<Finding> closed) {}

    /** Is told of everything that this process opens or closes, after it is written; must not wait for anything. */
    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    public synchronized void open(Finding finding) {
        Map<String, Row> newest = newest();
        if (!isOpen(newest, finding.cause()))
            append(newest, Map.of(finding, "OPEN"));
    }

    /** Closes a finding if it is open. */
    public synchronized void close(String cause) {
        Map<String, Row> newest = newest();
        Row row = newest.get(cause);
        if (row != null && row.get(STATE).equals("OPEN"))
            append(newest, Map.of(finding(row), "CLOSED"));
    }

    public synchronized boolean isOpen(String cause) {
        return isOpen(newest(), cause);
    }

    /**
     * A check's whole view: opens what is new, closes what is gone.
     * @param check the first part of the causes it speaks of
     */
    public synchronized Change settle(String check, Collection<Finding> wrongNow) {
        known = null; // another process may have opened or closed some
        Map<String, Row> newest = newest();
        Map<String, Finding> wrong = wrongNow.stream()
                .collect(Collectors.toMap(Finding::cause, finding -> finding, (first, again) -> first, TreeMap::new));
        List<Finding> opened = wrong.values().stream().filter(finding -> !isOpen(newest, finding.cause())).toList();
        List<Finding> closed = newest.values().stream().filter(row -> row.get(STATE).equals("OPEN")).map(Findings::finding)
                .filter(finding -> finding.cause().startsWith(check + "/") && !wrong.containsKey(finding.cause())).toList();
        Map<Finding, String> events = new LinkedHashMap<>();
        opened.forEach(finding -> events.put(finding, "OPEN"));
        closed.forEach(finding -> events.put(finding, "CLOSED"));
        append(newest, events);
        return new Change(opened, closed);
    }

    /** Open findings, the most severe and oldest first. */
    public List<OpenFinding> open() {
        List<OpenFinding> open = new ArrayList<>();
        newest().values().stream().filter(row -> row.get(STATE).equals("OPEN"))
                .forEach(row -> open.add(new OpenFinding(finding(row), row.get(HAPPENED_AT))));
        open.sort(Comparator.comparing((OpenFinding each) -> each.finding().severity()).reversed().thenComparing(OpenFinding::since)
                .thenComparing(each -> each.finding().cause()));
        return open;
    }

    private static boolean isOpen(Map<String, Row> newest, String cause) {
        Row row = newest.get(cause);
        return row != null && row.get(STATE).equals("OPEN");
    }

    private Map<String, Row> newest() {
        Map<String, Row> read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Map<String, Row> read() {
        SqlFile sql = SqlFile.of(Findings.class, "nba_orchestration/findings_newest");
        return warehouse.query(new Query(sql.name(), sql.text(), List.of()), TABLE).stream()
                .collect(Collectors.toMap(row -> row.get(CAUSE), row -> row, (first, again) -> first, TreeMap::new));
    }

    private void append(Map<String, Row> newest, Map<Finding, String> events) {
        Instant now = clock.instant();
        List<Row> rows = new ArrayList<>();
        events.forEach((finding, state) -> {
            Row last = newest.get(finding.cause());
            long sequence = last == null ? 1 : last.get(SEQUENCE) + 1;
            rows.add(Row.of(TABLE).set(EVENT_ID, finding.cause() + "/" + sequence).set(CAUSE, finding.cause()).set(STATE, state)
                    .set(SEVERITY, finding.severity().name())
                    .set(EVIDENCE, finding.evidence()).set(REMEDY, finding.remedy()).set(SEQUENCE, sequence).set(HAPPENED_AT, now)
                    .buildStaged());
        });
        warehouse.append(rows, now);
        if (!rows.isEmpty())
            known = null;
        events.forEach((finding, state) -> listeners.forEach(listener -> listener.accept(new Event(finding, state.equals("OPEN")))));
    }

    private static Finding finding(Row row) {
        return new Finding(row.get(CAUSE), Finding.Severity.valueOf(row.get(SEVERITY)), row.get(EVIDENCE), row.get(REMEDY));
    }
}
