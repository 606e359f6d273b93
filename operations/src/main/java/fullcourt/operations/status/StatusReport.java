package fullcourt.operations.status;

import fullcourt.operations.partitions.PartitionStates.PhaseTable;
import fullcourt.operations.partitions.PartitionStates;
import fullcourt.operations.status.SlateSummary.Slate;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.operations.status.Status.PhaseRow;
import fullcourt.operations.status.Status.State;
import fullcourt.operations.status.Status.Trouble;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Finding.Severity;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.health.TimerState;
import fullcourt.platform.repair.StateCheck;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.state.PartitionState;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Computes the status. {@code HALTED}: the write gate is closed, the warehouse cannot be reached, nothing was ever loaded, a table's partition of today failed,
 * every timer is overdue, or no player of today's slate is predicted and the reason is the input. {@code DEGRADED}: the input keeps some players from being
 * predicted, a timer is overdue, or a finding above {@code INFO} is open.
 */
@Component
public final class StatusReport {
    /** Reasons that say something about the input and not about the player. */
    private static final Set<String> INPUT_REASONS = Set.of("NO_FEATURES", "NOT_YET_PREDICTED", "HELD", "INCOMPLETE_INPUT");
    private final PartitionStates states;
    private final SlateSummary slate;
    private final Findings findings;
    private final Pipeline pipeline;
    private final TimerRegistry timers;
    private final Clock clock;
    private final WriteGate gate;

    StatusReport(PartitionStates states, SlateSummary slate, Findings findings, Pipeline pipeline, TimerRegistry timers, Clock clock,
            WriteGate gate) {
        this.states = states;
        this.slate = slate;
        this.findings = findings;
        this.pipeline = pipeline;
        this.timers = timers;
        this.clock = clock;
        this.gate = gate;
    }

    public Status now() {
        LocalDate today = pipeline.today();
        Map<PhaseTable, SortedMap<Partition, PartitionState>> partitions = new TreeMap<>(
                Comparator.comparing(table -> states.tables().indexOf(table)));
        states.tables().forEach(table -> partitions.put(table, states.of(table.table())));
        List<Trouble> troubles = new ArrayList<>();
        List<Slate> slate = slate(today, troubles);
        List<OpenFinding> open = findings.open();
        Optional<Trouble> halt = halt(open);
        halt.ifPresentOrElse(troubles::add, () -> addTroubles(troubles, today, partitions, slate, open));
        Optional<Trouble> worst = troubles.stream()
                .max(Comparator.comparing(Trouble::state).thenComparing(Comparator.comparing(Trouble::since).reversed()));
        String sentence = worst.map(trouble -> sentence(trouble, troubles.size() - 1)).orElseGet(() -> producing(slate, partitions));
        return new Status(worst.map(Trouble::state).orElse(State.PRODUCING), sentence, today,
                partitions.entrySet().stream().map(entry -> phaseRow(entry.getKey(), entry.getValue(), today)).toList(),
                slate, open.stream().map(StatusReport::actionRequired).toList());
    }

    private static String sentence(Trouble worst, int others) {
        String more = others == 0 ? "" : " (and %d more)".formatted(others);
        return "Fullcourt is %s: %s%s, since %s.".formatted(worst.state().word(), worst.why(), more, worst.since());
    }

    private String producing(List<Slate> slate, Map<PhaseTable, SortedMap<Partition, PartitionState>> partitions) {
        Optional<Instant> moved = partitions.values().stream().flatMap(each -> each.values().stream()).map(PartitionState::updatedAt)
                .max(Comparator.naturalOrder());
        String predicted = slate.isEmpty()
                ? "no player of today's slate can be predicted"
                : "%d players of today's slate are predicted".formatted(
                        slate.stream().filter(each -> each.result().equals(SlateSummary.PREDICTED)).mapToLong(Slate::players).max()
                                .orElse(0));
        return "Fullcourt is producing: %s and no action is required, since %s.".formatted(predicted,
                moved.map(Instant::toString).orElse("the start"));
    }

    /** While nothing may be written nothing else matters, and what the state says of partitions may be wrong. */
    private Optional<Trouble> halt(List<OpenFinding> open) {
        Instant since = open.stream().filter(each -> each.finding().cause().equals(StateCheck.CAUSE)).map(OpenFinding::since).findFirst()
                .orElseGet(clock::instant);
        return gate.closedBecause().map(why -> new Trouble(State.HALTED, why.replaceFirst("\\.$", ""), since));
    }

    private List<Slate> slate(LocalDate today, List<Trouble> troubles) {
        try {
            return slate.slate(today);
        } catch (WarehouseUnavailableException unavailable) {
            troubles.add(new Trouble(State.HALTED, withoutFullStop(String.valueOf(unavailable.getMessage())), clock.instant()));
            return List.of();
        }
    }

    private void addTroubles(List<Trouble> troubles, LocalDate today, Map<PhaseTable, SortedMap<Partition, PartitionState>> partitions,
            List<Slate> slate,
            List<OpenFinding> open) {
        if (partitions.values().stream().allMatch(Map::isEmpty))
            troubles.add(new Trouble(State.HALTED, "nothing was ever loaded", clock.instant()));
        partitions.forEach((table, states) -> Optional.ofNullable(states.get(Partition.of(today)))
                .filter(state -> state.status() == PartitionState.Status.FAILED)
                .ifPresent(state -> troubles.add(
                        new Trouble(State.HALTED, "%s of today failed: %s".formatted(table.table(), state.reason()), state.updatedAt()))));
        heldBack(slate).ifPresent(
                why -> troubles.add(new Trouble(isPredicted(slate) ? State.DEGRADED : State.HALTED, why, lastLook(partitions, today))));
        List<TimerState> dead = timers.overdue();
        State state = dead.size() == timers.states().size() ? State.HALTED : State.DEGRADED;
        dead.forEach(timer -> troubles.add(new Trouble(state, timer.sentence(), timer.countsFrom())));
        open.stream().filter(finding -> finding.finding().severity() != Severity.INFO).filter(finding -> !isAbout(dead, finding))
                .forEach(finding -> troubles
                        .add(new Trouble(State.DEGRADED, withoutFullStop(finding.finding().evidence()), finding.since())));
    }

    /** Whether the finding is about an overdue timer, of which the status has a sentence already. */
    private static boolean isAbout(List<TimerState> dead, OpenFinding open) {
        return dead.stream().anyMatch(timer -> open.finding().cause().equals("timer/" + timer.name()));
    }

    private static String withoutFullStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    private static boolean isPredicted(List<Slate> slate) {
        return slate.stream().anyMatch(each -> each.result().equals(SlateSummary.PREDICTED));
    }

    private static Optional<String> heldBack(List<Slate> slate) {
        Map<String, Long> reasons = slate.stream().filter(each -> INPUT_REASONS.contains(each.result()))
                .collect(Collectors.toMap(Slate::result, Slate::players, Math::max, TreeMap::new));
        String listed = reasons.entrySet().stream().map(reason -> "%d %s".formatted(reason.getValue(), reason.getKey()))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of("players of today's slate are not predicted (%s)".formatted(listed));
    }

    private Instant lastLook(Map<PhaseTable, SortedMap<Partition, PartitionState>> partitions, LocalDate today) {
        return partitions.entrySet().stream().filter(entry -> entry.getKey().phase() == Phase.PREDICTIONS)
                .flatMap(entry -> Optional.ofNullable(entry.getValue().get(Partition.of(today))).stream())
                .map(PartitionState::updatedAt).min(Comparator.naturalOrder()).orElse(clock.instant());
    }

    private static PhaseRow phaseRow(PhaseTable table, SortedMap<Partition, PartitionState> states, LocalDate today) {
        Optional<Partition> newest = states.entrySet().stream().filter(entry -> entry.getValue().version().rows() > 0)
                .map(Map.Entry::getKey)
                .filter(partition -> !(partition instanceof Partition.Day(LocalDate date) && date.isAfter(today)))
                .max(Comparator.naturalOrder());
        Optional<PartitionState> state = newest.map(states::get);
        long unfinished = states.values().stream()
                .filter(each -> each.status() != PartitionState.Status.COMPLETE && each.status() != PartitionState.Status.COMPLETE_EMPTY)
                .count();
        return new PhaseRow(table.phase().label(), table.table().toString(), newest.map(Partition::toString),
                state.map(each -> each.status().name()).orElse("MISSING"),
                state.map(each -> each.version().rows()).orElse(0L), states.size(), unfinished);
    }

    private static ActionRequired actionRequired(OpenFinding open) {
        return new ActionRequired(open.finding().severity().name(), open.since(), open.finding().evidence(), open.finding().remedy());
    }
}
