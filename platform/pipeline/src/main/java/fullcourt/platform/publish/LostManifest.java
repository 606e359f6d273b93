package fullcourt.platform.publish;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
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
    private final PublishStateStore publishStates;
    private final Warehouse warehouse;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final Findings findings;
    private final PartitionScheme groups;
    private final BuildId build;
    private final Clock clock;

    LostManifest(PublishStateStore publishStates, Warehouse warehouse, DirtyMarks marks, EventPublisher events, Findings findings,
            PartitionScheme groups,
            BuildId build,
            Clock clock) {
        this.publishStates = publishStates;
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

    void giveUp(Table table, String group, Versioned<PublishState> publishState, PassCover cover) {
        findings.open(finding(table, group, publishState.value()));
        Map<Partition, PartitionState> moved = moved(table, group, publishState.value());
        marks.mark(table.id(), group, moved.keySet(), cover);
        if (publishStates.write(table.id(), group, publishState.value().idle(publishState.value().isolateFailures(), moved), publishState)
                .isPresent())
            moved.keySet().forEach(partition -> events.publish(new TableUpdated(table.id(), partition)));
    }

    private static Finding finding(Table table, String group, PublishState publishState) {
        return Finding.warning(cause(table.id(), group),
                "The manifest of write number %d of %s %s is gone from the state.".formatted(publishState.sequence(), table.id(), group),
                "What is still staged is published under the next number by itself. 'fullcourt verify' says whether the state lost anything else.");
    }

    private Map<Partition, PartitionState> moved(Table table, String group, PublishState publishState) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        versions(table, group, publishState).forEach((partition, version) -> {
            Optional<PartitionState> known = publishState.state(partition);
            if (!known.map(PartitionState::version).equals(Optional.of(version)))
                moved.put(partition, known.map(state -> state.withVersion(version, clock.instant()))
                        .orElseGet(() -> PartitionState.fromFiles(version, build.value(), clock.instant())));
        });
        return moved;
    }

    /** The table's current versions; a known partition without rows there is empty. */
    private Map<Partition, PartitionVersion> versions(Table table, String group, PublishState publishState) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        publishState.partitions().keySet().forEach(partition -> versions.put(Partition.parse(partition), PartitionVersion.EMPTY));
        warehouse.versions(table).forEach((partition, version) -> {
            if (groups.of(partition).equals(group))
                versions.put(partition, version);
        });
        return versions;
    }
}
