package fullcourt.platform.publish;

import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Publishes what is staged, many objects in one merge. The caller that holds a partition group's lock goes on until nothing is staged; all others return at
 * once. A publish left running by a dead process is finished with the same manifest and the same publish id, so nothing is applied twice.
 */
public final class Publisher {
    private final StagingArea stage;
    private final PublishStateStore publishStates;
    private final BatchWindow batchWindow;
    private final StagedBatches batches;
    private final PublishAttempt attempt;
    private final PublishLimits limits;
    private final ConcurrentMap<String, ReentrantLock> inThisProcess = new ConcurrentHashMap<>();
    private final ConcurrentMap<TableId, ReentrantLock> gatheringInThisProcess = new ConcurrentHashMap<>();

    public Publisher(PublishStores stores, Warehouse warehouse, Announcer announcer, RefusedRows refusedRows, Findings findings,
            PublishLimits limits, Stamp stamp) {
        this.stage = stores.stage();
        this.publishStates = stores.states();
        this.batchWindow = new BatchWindow(stage, publishStates);
        this.batches = new StagedBatches(stores, limits.objects(), stamp.clock());
        this.attempt = new PublishAttempt(batches, warehouse, announcer, new LostManifest(stage, warehouse, announcer, findings, stamp),
                refusedRows, stamp);
        this.limits = limits;
    }

    /**
     * Publishes everything staged for a table, and finishes what another process began.
     * Stops at a time limit; the next call continues.
     * @return rows applied by this call; 0 if another caller is publishing
     * @throws RuntimeException why some rows stay staged, once everything else is published
     */
    public long publish(Table table) {
        return publish(table, PassCover.NONE);
    }

    /** The same within a reconcile pass. @param cover changes that need no dirty mark, because the pass follows them */
    public long publish(Table table, PassCover cover) {
        return publish(table, Gathering.NONE, cover);
    }

    /** The same, but waits for a batch window first: for callers in a burst of messages. */
    public long publishGathered(Table table) {
        ReentrantLock lock = gatheringInThisProcess.computeIfAbsent(table.id(), id -> new ReentrantLock());
        long applied = 0;
        long deadline = System.nanoTime() + limits.longest().toNanos();
        do {
            if (!lock.tryLock())
                return applied; // without listing the bucket: of a burst's many requests one lists it, and lists it again after releasing the lock
            try {
                applied += publish(table, limits.gathering(), PassCover.NONE);
            } finally {
                lock.unlock();
            }
        } while (System.nanoTime() < deadline && stage.groupsWaiting(table.id()).stream().anyMatch(group -> isLeftOver(table, group)));
        return applied;
    }

    /** Publishes one partition group in the same way. */
    long publish(PendingPublish unfinished) {
        return publish(unfinished, Gathering.NONE, PassCover.NONE);
    }

    private long publish(Table table, Gathering gathering, PassCover cover) {
        return limits.parallelism().map(unfinished(table), each -> publish(each, gathering, cover)).stream().mapToLong(Long::longValue)
                .sum(); // each has its own publish state
    }

    private long publish(PendingPublish unfinished, Gathering gathering, PassCover cover) {
        Table table = unfinished.table();
        String group = unfinished.group();
        ReentrantLock lock = inThisProcess.computeIfAbsent(table.id() + "/" + group, key -> new ReentrantLock());
        long applied = 0;
        long deadline = System.nanoTime() + limits.longest().toNanos();
        do {
            if (!lock.tryLock())
                return applied; // the holder lists again after releasing the lock
            try {
                applied += drain(unfinished, deadline, gathering, cover);
            } finally {
                lock.unlock();
            }
        } while (System.nanoTime() < deadline && isLeftOver(table, group));
        return applied;
    }

    /** Whether another caller staged rows after the last listing and left them to this one. */
    private boolean isLeftOver(Table table, String group) {
        return !stage.waiting(table.id(), group, 1).isEmpty()
                && publishStates.read(table.id(), group).value().phase() == PublishState.Phase.IDLE;
    }

    /** The version of a partition according to its publish state. */
    public PartitionVersion version(Table table, Partition partition) {
        return publishStates.read(table.id(), stage.groupOf(partition)).value().state(partition).map(PartitionState::version)
                .orElse(PartitionVersion.EMPTY);
    }

    List<PendingPublish> unfinished(Table table) {
        List<String> waiting = stage.groupsWaiting(table.id());
        List<String> begun = publishStates.groups(table.id()).stream()
                .filter(group -> publishStates.read(table.id(), group).value().phase() == PublishState.Phase.RUNNING).toList();
        return Stream.concat(waiting.stream(), begun.stream()).distinct().map(group -> new PendingPublish(table, group)).toList();
    }

    /** @throws RuntimeException why something stays staged, once everything else is published */
    private long drain(PendingPublish pending, long deadline, Gathering gathering, PassCover cover) {
        batches.tryPostponedAgain(pending);
        long applied = 0;
        int kept = 0;
        boolean more = true;
        while (more && kept < Postponed.MAX_IN_ONE_CALL) {
            Versioned<PublishState> publishState = batchWindow.gathered(pending, deadline, gathering);
            if (System.nanoTime() >= deadline)
                break;
            PublishAttempt.Done done = attempt.take(pending, publishState, cover);
            applied += done.applied();
            kept += done.kept() ? 1 : 0;
            more = done.more();
        }
        batches.keptBecause(pending).ifPresent(reason -> {
            throw reason;
        });
        return applied;
    }
}
