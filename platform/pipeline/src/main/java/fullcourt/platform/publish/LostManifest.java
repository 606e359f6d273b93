package fullcourt.platform.publish;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.Announcer.Announcement;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;
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
    private final StagingArea stage;
    private final Warehouse warehouse;
    private final Announcer announcer;
    private final Findings findings;
    private final Stamp stamp;

    LostManifest(StagingArea stage, Warehouse warehouse, Announcer announcer, Findings findings, Stamp stamp) {
        this.stage = stage;
        this.warehouse = warehouse;
        this.announcer = announcer;
        this.findings = findings;
        this.stamp = stamp;
    }

    static String cause(TableId table, String group) {
        return "%s/%s/%s".formatted(CHECK, table, group);
    }

    void giveUp(PendingPublish lost, Versioned<PublishState> state, PassCover cover) {
        findings.open(finding(lost, state.value()));
        Map<Partition, PartitionState> moved = Announcer.moved(state.value(), stamp.next(state.value(), versions(lost, state.value())));
        PublishState next = state.value().idle(state.value().isolateFailures(), moved);
        String id = "lost_%s_%s_%s_%d".formatted(lost.table().id(), lost.group(), state.value().epoch(), state.value().sequence());
        announcer.announce(new Announcement(lost.table(), lost.group(), state, next, id, List.of(), Optional.empty(), moved, cover));
    }

    private static Finding finding(PendingPublish lost, PublishState state) {
        return Finding.warning(cause(lost.table().id(), lost.group()),
                "The manifest of write number %d of %s %s is gone from the state.".formatted(state.sequence(), lost.table().id(),
                        lost.group()),
                "What is still staged is published under the next number by itself. 'fullcourt verify' says whether the state lost anything else.");
    }

    /** The table's current versions; a known partition without rows there is empty. */
    private Map<Partition, PartitionVersion> versions(PendingPublish lost, PublishState former) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        former.partitions().keySet().forEach(partition -> versions.put(Partition.parse(partition), PartitionVersion.EMPTY));
        warehouse.versions(lost.table()).forEach((partition, version) -> {
            if (stage.groupOf(partition).equals(lost.group()))
                versions.put(partition, version);
        });
        return versions;
    }
}
