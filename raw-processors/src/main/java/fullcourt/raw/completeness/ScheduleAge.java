package fullcourt.raw.completeness;

import fullcourt.config.ScheduleStalenessProperties;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.service.PeriodicCheck;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the schedule can still be trusted: all that is expected is expected because of it. Looked at only while games are near; in summer, and where an
 * old season is read, an old schedule is right. Rule: {@code docs/rules/completeness.md}, "An old schedule".
 */
@Component
final class ScheduleAge implements PeriodicCheck {
    private static final String FINDING = "schedule-staleness/nbac_schedule";
    private static final int DAYS_NEAR = 7;
    private static final Column<Instant> NEWEST = Column.required("newest_captured_at", ColumnType.TIMESTAMP,
            "When the newest document with a game in the days asked for was made.");
    /** What the query gives. */
    static final Schema SCHEMA = Schema.of("schedule_age", NEWEST);
    private static final SqlFile SQL = SqlFile.of(ScheduleAge.class, "nba_orchestration/schedule_age");
    private final TableReader reader;
    private final Findings findings;
    private final ScheduleStalenessProperties limits;
    private final Pipeline pipeline;
    private final Clock clock;

    ScheduleAge(TableReader reader, Findings findings, ScheduleStalenessProperties limits, Pipeline pipeline, Clock clock) {
        this.reader = reader;
        this.findings = findings;
        this.limits = limits;
        this.pipeline = pipeline;
        this.clock = clock;
    }

    @Override
    public void check() {
        Instant now = clock.instant();
        Duration accepted = limits.maximumAge(now);
        Optional<Instant> stale = newest(pipeline.today()).filter(at -> at.plus(accepted).isBefore(now));
        if (stale.isEmpty())
            findings.close(FINDING);
        stale.ifPresent(at -> findings.open(Finding.warning(FINDING,
                "The newest schedule document is of %s, older than %d hours, and games are near.".formatted(at, accepted.toHours()),
                "Have the schedule scraped again; until then new and moved games are not expected. It closes by itself.")));
    }

    private Optional<Instant> newest(LocalDate today) {
        return reader.query(query(today), SCHEMA).stream().findFirst().map(row -> row.get(NEWEST));
    }

    static Query query(LocalDate today) {
        return new Query(SQL.name(), SQL.text(), List.of(Parameter.of("from_date", ColumnType.DATE, today.minusDays(DAYS_NEAR)),
                Parameter.of("to_date", ColumnType.DATE, today.plusDays(DAYS_NEAR))));
    }
}
