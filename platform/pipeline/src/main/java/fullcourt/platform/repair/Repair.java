package fullcourt.platform.repair;

import fullcourt.platform.epoch.Epoch;
import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.FileRecords;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.repair.Comparison.Apart;
import fullcourt.platform.repair.StateView.PublishStateKey;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore.Placed;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Repairs a mismatch of state and warehouse, under a new epoch. The epoch's document is written first and says that a repair is in progress: an
 * interrupted repair keeps the gate closed and is repeated from the start. Afterwards a sweep reads every file, and a reconcile pass over all days builds
 * what is stale.
 */
public final class Repair {
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final List<String> FORGOTTEN = List.of(PublishStateStore.FOLDER, "manifest", FileRecords.FOLDER);
    private final ObjectStore state;
    private final EpochStore epochs;
    private final PublishStateStore publishStates;
    private final WarehouseSide warehouse;
    private final DirtyMarks marks;
    private final PartitionScheme groups;
    private final StateCheck check;
    private final WriteGate gate;
    private final Stamp stamp;

    /** @param state the state bucket that all components share, behind the gate */
    public Repair(ObjectStore state, WarehouseSide warehouse, DirtyMarks marks, PartitionScheme groups, StateCheck check, WriteGate gate,
            Stamp stamp) {
        this.state = state;
        this.epochs = new EpochStore(state);
        this.publishStates = new PublishStateStore(state);
        this.warehouse = warehouse;
        this.marks = marks;
        this.groups = groups;
        this.check = check;
        this.gate = gate;
        this.stamp = stamp;
    }

    /** Why a repair is needed; empty if state and warehouse belong together. */
    public Optional<Apart> reason() {
        return check.compared() instanceof Apart apart ? Optional.of(apart) : Optional.empty();
    }

    /**
     * What a repair would do.
     * @param emptied tables whose rows are removed, with how many there are
     * @param strangers tables that state or warehouse have and this process does not know: it cannot repair them
     */
    public record Plan(RepairKind kind, long keptRows, Map<TableId, Long> emptied, long fileRecords, List<String> strangers) {}

    public Plan plan(RepairKind kind) {
        Map<TableId, Long> rows = warehouse.warehouse().rowCounts(warehouse.published());
        Map<TableId, Long> emptied = new TreeMap<>();
        tables().stream().filter(kind::empties).forEach(table -> emptied.put(table.id(), rows.getOrDefault(table.id(), 0L)));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return new Plan(kind, all - emptied.values().stream().mapToLong(Long::longValue).sum(), emptied,
                state.list(FileRecords.FOLDER, EVERYTHING).size(),
                strangers());
    }

    private List<String> strangers() {
        return Stream
                .concat(publishStates.all().stream().map(Placed::table),
                        warehouse.runs().highWaterMarks().stream().map(HighWaterMark::table))
                .distinct()
                .filter(table -> !warehouse.catalogue().has(table)).map(TableId::toString).sorted().toList();
    }

    /** Carries the repair out and opens the gate. */
    public void carryOut(RepairKind kind, Consumer<String> progress) {
        gate.repairing(() -> {
            WarehouseView found = warehouse.view();
            Map<PublishStateKey, Long> sequences = sequences(found);
            Versioned<Epoch> epoch = drawn(kind, found);
            progress.accept("epoch %s begins".formatted(epoch.value().id()));
            List<Table> emptied = tables().stream().filter(kind::empties).toList();
            warehouse.warehouse().empty(emptied);
            progress.accept("%d tables are emptied".formatted(emptied.size()));
            FORGOTTEN.forEach(this::forget);
            progress.accept("the records of files are forgotten, so that every file is read again");
            tables().forEach(table -> rememberContent(table, epoch.value().id(), sequences));
            warehouse.runs().epochBegan(epoch.value().id(), "repair --" + kind.word());
            finished(epoch);
        });
        check.check();
    }

    private List<Table> tables() {
        return warehouse.published();
    }

    /** Sequence numbers continue from the higher side: the epoch makes them unique, and growing numbers are easier to read. */
    private Map<PublishStateKey, Long> sequences(WarehouseView found) {
        Map<PublishStateKey, Long> sequences = new HashMap<>(found.highest());
        publishStates.all().forEach(each -> sequences.merge(PublishStateKey.of(each), each.document().value().sequence(), Math::max));
        return sequences;
    }

    private Versioned<Epoch> drawn(RepairKind kind, WarehouseView found) {
        Optional<Versioned<Epoch>> former = epochs.read();
        TreeSet<String> known = new TreeSet<>(found.epochs());
        former.ifPresent(read -> known.addAll(read.value().withFormer()));
        return epochs.write(Epoch.drawn(known, kind.word(), stamp.now()), former).orElseThrow(
                () -> new IllegalStateException(
                        "another repair began at the same moment; wait for its end and look at 'fullcourt status'"));
    }

    private void forget(String prefix) {
        List<ObjectPath> documents = state.list(prefix, EVERYTHING).stream().map(ObjectMetadata::path).toList();
        state.deleteAll(documents);
    }

    /** A partition made from files is as complete as what arrived; a derived one is built again, since its inputs are unknown. */
    private void rememberContent(Table table, String epoch, Map<PublishStateKey, Long> sequences) {
        Map<String, Map<Partition, PartitionState>> byGroup = new TreeMap<>();
        warehouse.warehouse().versions(table)
                .forEach((partition, version) -> byGroup.computeIfAbsent(groups.of(partition), _ -> new TreeMap<>()).put(partition,
                        table.isLoadedFromFiles()
                                ? stamp.fromFiles(version)
                                : stamp.foundInTheWarehouse(version)));
        byGroup.forEach((group, partitions) -> {
            long sequence = sequences.getOrDefault(new PublishStateKey(table.id(), group), 0L);
            publishStates.write(table.id(), group, PublishState.begun(epoch, sequence, partitions), publishStates.read(table.id(), group));
            marks.mark(table.id(), group, partitions.keySet(), PassCover.NONE); // if this process dies before everything is built, the next one continues
        });
    }

    private void finished(Versioned<Epoch> epoch) {
        if (epochs.write(epoch.value().repaired(), Optional.of(epoch)).isEmpty())
            throw new IllegalStateException("another repair began before this one ended; 'fullcourt status' says how it goes on");
    }
}
