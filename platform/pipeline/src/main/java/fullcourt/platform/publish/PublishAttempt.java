package fullcourt.platform.publish;

import fullcourt.platform.failure.Shortage;
import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.Announcer.Announcement;
import fullcourt.platform.publish.StagedBatches.Begun;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseShortageException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One publish of a partition group's staged rows: begun or taken over, applied, and announced, in an order from which any crash is resumed. */
final class PublishAttempt {
    private final StagedBatches batches;
    private final Warehouse warehouse;
    private final Announcer announcer;
    private final LostManifest lostManifest;
    private final RefusedRows refusedRows;
    private final Stamp stamp;

    PublishAttempt(StagedBatches batches, Warehouse warehouse, Announcer announcer, LostManifest lostManifest, RefusedRows refusedRows,
            Stamp stamp) {
        this.batches = batches;
        this.warehouse = warehouse;
        this.announcer = announcer;
        this.lostManifest = lostManifest;
        this.refusedRows = refusedRows;
        this.stamp = stamp;
    }

    /** @param more whether the publish state changed, so that another attempt may find work @param kept whether an object was postponed */
    record Done(boolean more, long applied, boolean kept) {
        static final Done NOTHING = new Done(false, 0, false);
        static final Done GO_ON = new Done(true, 0, false);
    }

    Done take(PendingPublish pending, Versioned<PublishState> gathered, PassCover cover) {
        return batches.begin(pending, gathered).map(begun -> take(begun, cover)).orElse(Done.NOTHING);
    }

    private Done take(Begun begun, PassCover cover) {
        if (begun.manifest().isEmpty()) {
            lostManifest.giveUp(begun.pending(), begun.state(), cover);
            return Done.GO_ON;
        }
        return apply(begun, begun.manifest().get(), cover);
    }

    private Done apply(Begun begun, Manifest manifest, PassCover cover) {
        List<ObjectPath> objects = manifest.objects().stream().map(ObjectPath::of).toList();
        try {
            return published(begun, manifest, objects, cover);
        } catch (InvalidDataException refused) {
            return quarantined(begun, objects, refused);
        } catch (StatementRefusedException refused) {
            return keepStaged(begun, objects, refused);
        } catch (WarehouseShortageException shortage) {
            if (!shortage.shortage().equals(Optional.of(Shortage.MEMORY)))
                throw shortage;
            return keepStaged(begun, objects, shortage); // resources that a batch lacks may suffice for one object
        }
    }

    private Done published(Begun begun, Manifest manifest, List<ObjectPath> objects, PassCover cover) {
        Table table = begun.pending().table();
        String group = begun.pending().group();
        PublishState state = begun.state().value();
        PublishId id = PublishId.of("mg", group, state.mark(table.id(), group), state.attempt()).with(manifest.fingerprint());
        PublishResult result = warehouse.publish(table, id, objects, stamp.now());
        batches.remove(objects);
        announce(begun, Run.published(id, table, group, Instant.parse(manifest.startedAt()), result), result, cover);
        return new Done(true, result.applied(), false);
    }

    private void announce(Begun begun, Run run, PublishResult result, PassCover cover) {
        Table table = begun.pending().table();
        String group = begun.pending().group();
        PublishState state = begun.state().value();
        Map<Partition, PartitionState> moved = Announcer.moved(state, stamp.next(state, result.touched()));
        PublishState next = state.committed(state.sequence(), batches.isStillIsolating(begun), moved);
        announcer.announce(new Announcement(table, group, begun.state(), next, run.id(), List.of(run),
                Optional.of(state.mark(table.id(), group)), moved, cover));
    }

    /** Retries a refused batch object by object. A refused object is quarantined with its file, and everything else goes on. */
    private Done quarantined(Begun begun, List<ObjectPath> objects, InvalidDataException refused) {
        boolean found = objects.size() == 1;
        if (found && !refusedRows.settled(begun.pending().table(), objects.getFirst(), String.valueOf(refused.getMessage())))
            return keepStaged(begun, objects, refused);
        batches.isolate(begun); // before the object is removed: a publish in progress without its objects could never end
        if (found)
            batches.remove(objects);
        return Done.GO_ON;
    }

    /** Keeps rows staged, since nothing proves them wrong. One object that cannot be published must not delay the others. */
    private Done keepStaged(Begun begun, List<ObjectPath> objects, RuntimeException failure) {
        boolean alone = objects.size() == 1;
        if (alone)
            batches.postpone(begun.pending(), objects.getFirst(), failure);
        batches.isolate(begun);
        return new Done(true, 0, alone);
    }
}
