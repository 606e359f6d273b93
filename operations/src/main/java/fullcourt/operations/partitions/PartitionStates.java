package fullcourt.operations.partitions;

import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.PartitionState;
import fullcourt.config.Phase;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the chains know of every table of the pipeline. */
@Component
public final class PartitionStates {
    private final PublishStateStore publishStates;
    private final List<PhaseTable> tables;

    /** A table and the phase that fills it. */
    public record PhaseTable(Phase phase, TableId table) {}

    PartitionStates(PublishStateStore publishStates, ProcessorRegistry registry, Reconciler reconciler) {
        this.publishStates = publishStates;
        Stream<PhaseTable> raw = registry.processors().stream().map(RawProcessor::table).map(table -> new PhaseTable(Phase.RAW, table.id()))
                .distinct()
                .sorted(Comparator.comparing(PhaseTable::table));
        Stream<PhaseTable> derived = reconciler.steps().stream().map(step -> new PhaseTable(step.phase(), step.table().id()))
                .sorted(Comparator.comparing(PhaseTable::phase));
        this.tables = Stream.concat(raw, derived).toList();
    }

    /** In the order in which data passes them. */
    public List<PhaseTable> tables() {
        return tables;
    }

    /** All partitions of a table, in order. */
    public SortedMap<Partition, PartitionState> of(TableId table) {
        SortedMap<Partition, PartitionState> states = new TreeMap<>();
        for (String group : publishStates.groups(table)) {
            publishStates.read(table, group).value().partitions()
                    .forEach((partition, state) -> states.put(Partition.parse(partition), state));
        }
        return states;
    }

    /** The earliest and the latest day of any table. */
    public Optional<Span> span() {
        List<LocalDate> days = tables.stream()
                .flatMap(table -> publishStates.groups(table.table()).stream().filter(group -> !group.equals(PartitionScheme.ALL))
                        .flatMap(group -> {
                            SortedMap<String, PartitionState> states = publishStates.read(table.table(), group).value().partitions();
                            return states.isEmpty() ? Stream.of() : Stream.of(states.firstKey(), states.lastKey());
                        }))
                .map(LocalDate::parse).sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.getFirst(), days.getLast()));
    }

    /** Both ends are included. */
    public record Span(LocalDate first, LocalDate last) {}
}
