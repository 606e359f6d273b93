package fullcourt.platform.holds;

import static fullcourt.platform.holds.ReprocessAttempts.*;

import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which entities are excluded from a partition, and for how long. An entity with incomplete input is excluded; after several attempts on changing
 * input it is held: not evaluated until a key that it misses arrives, or the hold ends, whichever is first. Rule: {@code docs/rules/holds.md}.
 */
public final class EntityHolds {
    private final Warehouse warehouse;
    private final HoldSettings settings;
    private final Clock clock;

    public EntityHolds(Warehouse warehouse, HoldSettings settings, Clock clock) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.clock = clock;
    }

    /** Entities that are excluded from the partition. @param recheckAt when the first hold among them ends */
    public record Decision(Set<String> excluded, Optional<Instant> recheckAt) {}

    /** An entity that is held now. */
    public record Hold(String processor, String entity, Instant since, Instant until, Set<String> waitsFor, double completeness,
            LocalDate analysisDate) {}

    /** Decides for one partition and records what changed. @param readings one for each entity of the partition, complete or not */
    public Decision decide(String processor, LocalDate date, String inputVersion, Collection<GateReading> readings) {
        Map<String, Row> standing = standing(processor);
        List<Row> events = new ArrayList<>();
        Set<String> excluded = new TreeSet<>();
        List<Instant> ends = new ArrayList<>();
        for (GateReading reading : readings) {
            Optional<Row> last = Optional.ofNullable(standing.get(reading.entity()));
            Optional<Row> event = event(processor, date, inputVersion, reading, last);
            event.ifPresent(events::add);
            if (isNotReady(reading) || last.filter(row -> stillWaits(row, reading)).isPresent()) {
                excluded.add(reading.entity());
                event.or(() -> last).filter(this::isLocked).ifPresent(row -> ends.add(row.get(HELD_UNTIL)));
            }
        }
        warehouse.append(TABLE, events, clock.instant());
        return new Decision(excluded, ends.stream().min(Instant::compareTo));
    }

    private Optional<Row> event(String processor, LocalDate date, String inputVersion, GateReading reading, Optional<Row> last) {
        if (last.filter(row -> stillWaits(row, reading) || row.get(ANALYSIS_DATE).isAfter(date)).isPresent())
            return Optional.empty(); // held and not evaluated, or a later day was evaluated already
        if (isNotReady(reading))
            return attempt(processor, date, inputVersion, reading, last);
        return last.filter(EntityHolds::isOut).map(row -> released(row, date, inputVersion));
    }

    /** Whether the hold still applies: neither did it expire nor did one of its missing keys arrive. */
    private boolean stillWaits(Row row, GateReading reading) {
        return isLocked(row) && (!settings.releasedByData() || reading.missing().containsAll(keys(row)));
    }

    private boolean isLocked(Row row) {
        return row.get(OUTCOME).equals("HELD") && row.get(HELD_UNTIL).isAfter(clock.instant());
    }

    private boolean isNotReady(GateReading reading) {
        return !reading.isBootstrap() && reading.completeness() < settings.readyAt();
    }

    /** A new attempt, unless the entity is excluded for the same input already. */
    private Optional<Row> attempt(String processor, LocalDate date, String inputVersion, GateReading reading, Optional<Row> last) {
        if (last.filter(row -> isOut(row) && row.get(INPUT_VERSION).equals(inputVersion)).isPresent())
            return Optional.empty();
        long number = last.map(row -> row.get(ATTEMPT)).orElse(0L) + 1;
        boolean hold = number >= settings.threshold();
        String reason = "%s has %.0f %% of its expected input (attempt %d of %d)".formatted(reading.entity(), reading.completeness() * 100,
                number, settings.threshold());
        Row event = newEvent(processor, reading.entity(), date, inputVersion, last).set(ATTEMPT, number)
                .set(OUTCOME, hold ? "HELD" : "EXCLUDED")
                .set(COMPLETENESS, reading.completeness()).set(MISSING_KEYS, String.join(",", reading.missing()))
                .set(HELD_UNTIL, hold ? Optional.of(clock.instant().plus(settings.lockout())) : Optional.empty()).set(REASON, reason)
                .buildStaged();
        return Optional.of(event);
    }

    private Row released(Row last, LocalDate date, String inputVersion) {
        String reason = "the missing input arrived: " + last.get(MISSING_KEYS);
        return newEvent(last.get(PROCESSOR), last.get(ENTITY), date, inputVersion, Optional.of(last)).set(ATTEMPT, 0L)
                .set(OUTCOME, "RELEASED")
                .set(COMPLETENESS, 1.0)
                .set(MISSING_KEYS, "").set(REASON, reason).buildStaged();
    }

    private RowBuilder newEvent(String processor, String entity, LocalDate date, String inputVersion, Optional<Row> last) {
        long sequence = last.map(row -> row.get(SEQUENCE)).orElse(0L) + 1;
        return Row.of(TABLE).set(EVENT_ID, "%s/%s/%d".formatted(processor, entity, sequence)).set(PROCESSOR, processor).set(ENTITY, entity)
                .set(ANALYSIS_DATE, date)
                .set(INPUT_VERSION, inputVersion).set(SEQUENCE, sequence).set(ATTEMPTED_AT, clock.instant());
    }

    private static boolean isOut(Row row) {
        return Set.of("EXCLUDED", "LEFT_OUT", "HELD").contains(row.get(OUTCOME)); // LEFT_OUT is what older builds wrote
    }

    private static Set<String> keys(Row row) {
        return row.get(MISSING_KEYS).isEmpty() ? Set.of() : Set.of(row.get(MISSING_KEYS).split(","));
    }

    /** Every current hold, in order of step and entity. */
    public List<Hold> current() {
        return newest().stream().filter(this::isLocked)
                .map(row -> new Hold(row.get(PROCESSOR), row.get(ENTITY), row.get(ATTEMPTED_AT), row.get(HELD_UNTIL),
                        new TreeSet<>(keys(row)), row.get(COMPLETENESS), row.get(ANALYSIS_DATE)))
                .sorted(Comparator.comparing(Hold::processor).thenComparing(Hold::entity)).toList();
    }

    /** Entities whose last exclusion or hold ended because the input arrived, as {@code step/entity}. */
    public Set<String> released() {
        return newest().stream().filter(row -> row.get(OUTCOME).equals("RELEASED")).map(row -> row.get(PROCESSOR) + "/" + row.get(ENTITY))
                .collect(Collectors.toSet());
    }

    /**
     * Ends an entity's holds and exclusions by an operator's decision and resets its attempts; the next reconcile pass evaluates it.
     * @return how many holds and exclusions ended, at most one for each step
     */
    public int reset(String entity, String reason) {
        List<Row> events = newest().stream().filter(row -> row.get(ENTITY).equals(entity) && isOut(row))
                .map(row -> newEvent(row.get(PROCESSOR), entity, row.get(ANALYSIS_DATE), "reset", Optional.of(row)).set(ATTEMPT, 0L)
                        .set(OUTCOME, "RESET")
                        .set(COMPLETENESS, row.get(COMPLETENESS)).set(MISSING_KEYS, row.get(MISSING_KEYS)).set(REASON, reason)
                        .buildStaged())
                .toList();
        warehouse.append(TABLE, events, clock.instant());
        return events.size();
    }

    /** Identifies the resets in force. It changes with each reset, and when the entity is evaluated next: both make the step's partitions stale. */
    public String resets(String processor) {
        return standing(processor).values().stream().filter(row -> row.get(OUTCOME).equals("RESET"))
                .map(row -> row.get(ENTITY) + row.get(SEQUENCE)).sorted()
                .collect(Collectors.joining(","));
    }

    private Map<String, Row> standing(String processor) {
        Map<String, Row> standing = new HashMap<>();
        newest().stream().filter(row -> row.get(PROCESSOR).equals(processor)).forEach(row -> standing.put(row.get(ENTITY), row));
        return standing;
    }

    private List<Row> newest() {
        SqlFile sql = SqlFile.of(EntityHolds.class, "nba_orchestration/reprocess_attempts_newest");
        return warehouse.query(new Query(sql.name(), sql.text(), List.of()), TABLE.schema());
    }
}
