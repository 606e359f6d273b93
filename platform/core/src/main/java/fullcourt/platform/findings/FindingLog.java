package fullcourt.platform.findings;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.findings.FindingEvent.Kind;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of what happened to findings. It answers or it does not: no failure of the warehouse reaches the component that reports a failure. */
final class FindingLog {
    private static final Logger LOG = LoggerFactory.getLogger(FindingLog.class);
    private static final Column<String> EVENT_ID = required("event_id", ColumnType.STRING, "Names the event.");
    private static final Column<String> CAUSE = required("cause", ColumnType.STRING,
            "Identifies the finding; its first part is the check that raises it.");
    private static final Column<String> STATE = required("state", ColumnType.STRING,
            "What happened: it opened, its evidence changed, its severity rose, it closed.").oneOf(
                    Stream.of(Kind.values()).map(Kind::name).toArray(String[]::new));
    private static final Column<String> SEVERITY = required("severity", ColumnType.STRING, "How soon an operator should look.").oneOf(
            "INFO",
            "WARNING", "CRITICAL");
    private static final Column<String> EVIDENCE = required("evidence", ColumnType.STRING, "What is wrong, with names and numbers.");
    private static final Column<String> REMEDY = required("remedy", ColumnType.STRING, "What to do.");
    private static final Column<Long> SEQUENCE = required("sequence", ColumnType.INT64, "Order of the events of one cause, from 1.");
    private static final Column<Instant> HAPPENED_AT = required("happened_at", ColumnType.TIMESTAMP, "When it happened.");
    private static final Column<Instant> OPENED_AT = required("opened_at", ColumnType.TIMESTAMP, "When the cause opened last.");

    static final Table TABLE = Table.named("nba_orchestration", "findings").grain("one event of one finding")
            .columns(EVENT_ID, CAUSE, STATE, SEVERITY, EVIDENCE, REMEDY, SEQUENCE, HAPPENED_AT).naturalKey(EVENT_ID)
            .loadedBy(LoadMode.APPEND);
    /** What the query {@code findings_newest.sql} gives. */
    private static final Schema NEWEST = Schema.of("findings_newest", EVENT_ID, CAUSE, STATE, SEVERITY, EVIDENCE, REMEDY, SEQUENCE,
            HAPPENED_AT, OPENED_AT);
    private final Warehouse warehouse;

    FindingLog(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The last event of each cause; empty if the warehouse does not answer. */
    Optional<FindingStates> read() {
        SqlFile sql = SqlFile.of(FindingLog.class, "nba_orchestration/findings_newest");
        try {
            FindingStates states = new FindingStates();
            warehouse.query(new Query(sql.name(), sql.text(), List.of()), NEWEST).forEach(row -> states.put(state(row)));
            return Optional.of(states);
        } catch (RuntimeException unreadable) { // whatever it is: a finding must not fail the work that it reports on
            LOG.warn("The findings cannot be read: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static FindingStates.State state(Row row) {
        Finding finding = new Finding(row.get(CAUSE), Finding.Severity.valueOf(row.get(SEVERITY)), row.get(EVIDENCE), row.get(REMEDY));
        return new FindingStates.State(finding, finding, Kind.valueOf(row.get(STATE)) != Kind.CLOSED, row.get(OPENED_AT),
                row.get(HAPPENED_AT), row.get(SEQUENCE));
    }

    /** @return whether all of them are in the table now; false says nothing: the answer may be lost */
    boolean append(List<FindingEvent> events, Instant now) {
        if (events.isEmpty())
            return true;
        try {
            warehouse.append(TABLE, events.stream().map(FindingLog::row).toList(), now);
            return true;
        } catch (RuntimeException unwritten) { // whatever it is: a finding must not fail the work that it reports on
            LOG.warn("{} events of findings wait in memory: {}", events.size(), unwritten.getMessage());
            return false;
        }
    }

    private static Row row(FindingEvent event) {
        Finding finding = event.finding();
        return Row.of(TABLE).set(EVENT_ID, "%s/%d/%s".formatted(finding.cause(), event.sequence(), event.kind()))
                .set(CAUSE, finding.cause()).set(STATE, event.kind().name()).set(SEVERITY, finding.severity().name())
                .set(EVIDENCE, finding.evidence()).set(REMEDY, finding.remedy()).set(SEQUENCE, event.sequence())
                .set(HAPPENED_AT, event.at()).buildStaged();
    }
}
