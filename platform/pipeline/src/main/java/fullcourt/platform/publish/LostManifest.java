package fullcourt.platform.publish;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.state.Chain;
import fullcourt.platform.state.ChainStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionGroups;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ends a publish in progress whose manifest is lost. Its objects are unknown and need not be known: objects that are still staged are published under the next
 * sequence, and those that are not are in the table, from which the versions of partitions are read.
 */
final class LostManifest {
    /** The check that opens the findings. */
    static final String CHECK = "manifest-missing";
    private final ChainStore chains;
    private final Warehouse warehouse;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final Findings findings;
    private final PartitionGroups groups;
    private final BuildId build;
    private final Clock clock;

    LostManifest(ChainStore chains, Warehouse warehouse, DirtyMarks marks, EventPublisher events, Findings findings, PartitionGroups groups,
            BuildId build,
            Clock clock) {
        this.chains = chains;
        this.warehouse = warehouse;
        this.marks = marks;
        this.events = events;
        this.findings = findings;
        this.groups = groups;
        this.build = build;
        this.clock = clock;
    }

    static String cause(TableId table, String group) {
        return "%s/%s/%s".formatted(CHECK, table, group);
    }

    void giveUp(Table table, String group, Versioned<Chain> chain, PassCover cover) {
        findings.open(finding(table, group, chain.value()));
        Map<Partition, PartitionState> moved = moved(table, group, chain.value());
        marks.mark(table.id(), group, moved.keySet(), cover);
        if (chains.write(table.id(), group, chain.value().idle(chain.value().oneByOne(), moved), chain).isPresent())
            moved.keySet().forEach(partition -> events.publish(new TableUpdated(table.id(), partition)));
    }

    private static Finding finding(Table table, String group, Chain chain) {
        return Finding.warning(cause(table.id(), group),
                "The manifest of write number %d of %s %s is gone from the state.".formatted(chain.sequence(), table.id(), group),
                "What is still staged is published under the next number by itself. 'fullcourt verify' says whether the state lost anything else.");
    }

    private Map<Partition, PartitionState> moved(Table table, String group, Chain chain) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        versions(table, group, chain).forEach((partition, version) -> {
            Optional<PartitionState> known = chain.state(partition);
            if (!known.map(PartitionState::version).equals(Optional.of(version)))
                moved.put(partition, known.map(state -> state.withVersion(version, clock.instant()))
                        .orElseGet(() -> PartitionState.fromFiles(version, build.value(), clock.instant())));
        });
        return moved;
    }

    /** The table's current versions; a known partition without rows there is empty. */
    private Map<Partition, PartitionVersion> versions(Table table, String group, Chain chain) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        chain.partitions().keySet().forEach(partition -> versions.put(Partition.parse(partition), PartitionVersion.EMPTY));
        warehouse.versions(table).forEach((partition, version) -> {
            if (groups.of(partition).equals(group))
                versions.put(partition, version);
        });
        return versions;
    }
}
