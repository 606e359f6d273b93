package fullcourt.platform.publish;

import fullcourt.platform.event.EventPublisher;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.message.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.parallel.SideBySide;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.RunHistory.Moves;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.TableId;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Publishes what is staged, many objects in one merge. Whoever holds a table's chain goes on until nothing is staged; everybody else answers at once.
 * A chain left running by a dead process is finished with the same manifest and the same publish id, so nothing happens twice.
 */
public final class Publisher {
    /** A chain that somebody is publishing on is looked at so many windows before he counts as dead. */
    private static final int WINDOWS_OF_ANOTHER = 10;
    private final Stage stage;
    private final ChainStore chains;
    private final JsonDocuments documents;
    private final Warehouse warehouse;
    private final EventPublisher events;
    private final RunHistory runs;
    private final Findings findings;
    private final BuildId build;
    private final Clock clock;
    private final PublishLimits limits;
    private final PartitionGroups groups;
    private final ConcurrentMap<String, ReentrantLock> inThisProcess = new ConcurrentHashMap<>();
    private final ConcurrentMap<TableId, ReentrantLock> gatherers = new ConcurrentHashMap<>();

    public Publisher(Stage stage, ChainStore chains, JsonDocuments documents, Warehouse warehouse, EventPublisher events, RunHistory runs,
            Findings findings, BuildId build,
            Clock clock, PublishLimits limits, PartitionGroups groups) {
        this.stage = stage;
        this.chains = chains;
        this.documents = documents;
        this.warehouse = warehouse;
        this.events = events;
        this.runs = runs;
        this.findings = findings;
        this.build = build;
        this.clock = clock;
        this.limits = limits;
        this.groups = groups;
    }

    /**
     * Publishes everything staged for a table, and finishes what another process began.
     * @return rows applied by this call; 0 if somebody else is at it
     */
    public long publish(Table table) {
        return publish(table, Gathering.NONE);
    }

    /** The same, but waits for the rows of others first: for callers that are one of many. */
    public long publishGathered(Table table) {
        ReentrantLock gatherer = gatherers.computeIfAbsent(table.id(), id -> new ReentrantLock());
        long applied = 0;
        long deadline = System.nanoTime() + limits.longest().toNanos();
        do {
            if (!gatherer.tryLock())
                return applied; // without a look at the bucket: of a burst's many requests one looks, and looks again after it let go
            try {
                applied += publish(table, limits.gathering());
            } finally {
                gatherer.unlock();
            }
        } while (System.nanoTime() < deadline && stage.groupsWaiting(table.id()).stream().anyMatch(group -> isLeftOver(table, group)));
        return applied;
    }

    /** A season of a table in which rows are staged, or which somebody began to publish. */
    record Unfinished(Table table, String group) {}

    /** One season of a table, in the same way. */
    long publish(Unfinished unfinished) {
        return publish(unfinished, Gathering.NONE);
    }

    private long publish(Table table, Gathering gathering) {
        return SideBySide.map(unfinished(table), each -> publish(each, gathering)).stream().mapToLong(Long::longValue).sum(); // each has its own chain
    }

    private long publish(Unfinished unfinished, Gathering gathering) {
        Table table = unfinished.table();
        String group = unfinished.group();
        ReentrantLock lock = inThisProcess.computeIfAbsent(table.id() + "/" + group, key -> new ReentrantLock());
        long applied = 0;
        long deadline = System.nanoTime() + limits.longest().toNanos();
        do {
            if (!lock.tryLock())
                return applied; // the holder looks again after it let go
            try {
                applied += drain(table, group, deadline, gathering);
            } finally {
                lock.unlock();
            }
        } while (System.nanoTime() < deadline && isLeftOver(table, group));
        return applied;
    }

    /** Whether somebody staged after the last look and gave way to us. */
    private boolean isLeftOver(Table table, String group) {
        return !stage.waiting(table.id(), group, 1).isEmpty() && chains.read(table.id(), group).value().phase() == Chain.Phase.IDLE;
    }

    /** What a partition holds as far as its chain knows. */
    public PartitionVersion version(Table table, Partition partition) {
        return chains.read(table.id(), groups.of(partition)).value().state(partition).map(PartitionState::version)
                .orElse(PartitionVersion.EMPTY);
    }

    List<Unfinished> unfinished(Table table) {
        List<String> waiting = stage.groupsWaiting(table.id());
        List<String> begun = chains.groups(table.id()).stream()
                .filter(group -> chains.read(table.id(), group).value().phase() == Chain.Phase.RUNNING).toList();
        return Stream.concat(waiting.stream(), begun.stream()).distinct().map(group -> new Unfinished(table, group)).toList();
    }

    private long drain(Table table, String group, long deadline, Gathering gathering) {
        long applied = 0;
        boolean more = true;
        while (more) {
            Versioned<Chain> chain = gathered(table, group, deadline, gathering);
            if (System.nanoTime() >= deadline)
                return applied;
            Step step = publishOnce(table, group, chain);
            applied += step.applied();
            more = step.more();
        }
        return applied;
    }

    /** The chain as it has been for a whole window, or as it is if there is nothing to gather. */
    private Versioned<Chain> gathered(Table table, String group, long deadline, Gathering gathering) {
        Versioned<Chain> chain = chains.read(table.id(), group);
        int quiet = 0;
        while (gathering.time().isPositive() && quiet < windows(chain) && isUnfinished(table, group, chain)
                && System.nanoTime() < deadline) {
            gathering.waiting().accept(gathering.time());
            Versioned<Chain> now = chains.read(table.id(), group);
            quiet = now.value().isWhere(chain.value()) ? quiet + 1 : 0;
            chain = now;
        }
        return chain;
    }

    private static int windows(Versioned<Chain> chain) {
        return chain.value().phase() == Chain.Phase.RUNNING ? WINDOWS_OF_ANOTHER : 1;
    }

    private boolean isUnfinished(Table table, String group, Versioned<Chain> chain) {
        return chain.value().phase() == Chain.Phase.RUNNING || !stage.waiting(table.id(), group, 1).isEmpty();
    }

    private record Step(boolean more, long applied) {}

    private Step publishOnce(Table table, String group, Versioned<Chain> gathered) {
        Versioned<Chain> chain = begin(table, group, gathered);
        String manifestPath = chain.value().manifest();
        if (chain.value().phase() != Chain.Phase.RUNNING || manifestPath == null)
            return new Step(false, 0);
        Manifest manifest = documents.read(ObjectPath.of(manifestPath), Manifest.class).orElseThrow().value();
        List<ObjectPath> objects = manifest.objects().stream().map(ObjectPath::of).toList();
        PublishId id = PublishId.of("mg", table.id(), group, chain.value().sequence(), chain.value().attempt());
        try {
            PublishResult result = warehouse.publish(table, id, objects, clock.instant());
            stage.remove(objects);
            finish(table, group, chain, Run.published(id, table, group, Instant.parse(manifest.startedAt()), result), result);
            return new Step(true, result.applied());
        } catch (InvalidDataException | StatementRefusedException refused) {
            setAside(table, group, chain, objects, refused);
            return new Step(true, 0);
        }
    }

    /** Takes over a publish in progress, or starts one if something is staged. */
    private Versioned<Chain> begin(Table table, String group, Versioned<Chain> chain) {
        if (chain.value().phase() == Chain.Phase.RUNNING)
            return chain;
        List<ObjectPath> waiting = stage.waiting(table.id(), group, chain.value().oneByOne() ? 1 : limits.objects());
        if (waiting.isEmpty())
            return chain;
        ObjectPath path = ObjectPath.of("manifest/%s/%s/%d.json".formatted(table.id(), group, chain.value().sequence() + 1));
        Manifest manifest = new Manifest(waiting.stream().map(ObjectPath::value).toList(), clock.instant().toString());
        documents.write(path, manifest, 0); // one that exists was written just before a crash, and is adopted
        return chains.write(table.id(), group, chain.value().running(path.value()), chain).orElseGet(() -> chains.read(table.id(), group));
    }

    private void finish(Table table, String group, Versioned<Chain> chain, Run run, PublishResult result) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        result.touched().forEach((partition, version) -> {
            if (!chain.value().state(partition).map(PartitionState::version).equals(Optional.of(version)))
                moved.put(partition, moved(chain.value(), partition, version));
        });
        boolean singly = chain.value().oneByOne() && !stage.waiting(table.id(), group, 1).isEmpty();
        runs.ended(List.of(run), new Moves(table, run.id(), moved));
        chains.write(table.id(), group, chain.value().idle(singly, moved), chain);
        moved.keySet().forEach(partition -> events.publish(new TableUpdated(table.id(), partition)));
    }

    private PartitionState moved(Chain chain, Partition partition, PartitionVersion version) {
        return chain.state(partition).map(state -> state.withVersion(version, clock.instant()))
                .orElseGet(() -> PartitionState.fromFiles(version, build.value(), clock.instant()));
    }

    /** A refused batch is tried object by object; a refused object is set aside with a finding, and everything else goes on. */
    private void setAside(Table table, String group, Versioned<Chain> chain, List<ObjectPath> objects, RuntimeException refused) {
        boolean found = objects.size() == 1;
        if (found) {
            findings.open(Finding.critical("staged-rows-refused/" + objects.getFirst(), String.valueOf(refused.getMessage()),
                    "Correct the processor, raise its parser version, and the file is read again."));
        }
        chains.write(table.id(), group, chain.value().idle(true, Map.of()), chain); // before the object is gone: a running chain without its objects could never end
        if (found)
            stage.remove(objects);
    }
}
