package fullcourt.platform.publish;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.files.RefusedRows;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory.PartitionChanges;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseShortageException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One publish of a partition group's staged rows: begun or taken over, applied, and recorded, in an order from which any crash is resumed. */
final class PublishAttempt {
    private static final int MAX_WAITING = 10_000;
    private final StagingArea stage;
    private final PublishStateStore publishStates;
    private final JsonDocuments documents;
    private final Warehouse warehouse;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final RunHistory runs;
    private final Findings findings;
    private final BuildId build;
    private final Clock clock;
    private final PublishLimits limits;
    private final RefusedRows refusedRows;
    private final LostManifest lostManifest;
    private final ConcurrentMap<String, Postponed> postponed = new ConcurrentHashMap<>();

    PublishAttempt(StagingArea stage, PublishStateStore publishStates, JsonDocuments documents, Warehouse warehouse, DirtyMarks marks,
            EventPublisher events,
            RunHistory runs,
            Findings findings, BuildId build, Clock clock, PublishLimits limits, PartitionScheme groups, RefusedRows refusedRows) {
        this.stage = stage;
        this.publishStates = publishStates;
        this.documents = documents;
        this.warehouse = warehouse;
        this.marks = marks;
        this.events = events;
        this.runs = runs;
        this.findings = findings;
        this.build = build;
        this.clock = clock;
        this.limits = limits;
        this.refusedRows = refusedRows;
        this.lostManifest = new LostManifest(publishStates, warehouse, marks, events, findings, groups, build, clock);
    }

    /** @param more whether something was published, so that there may be more @param kept whether an object could not be published and stays staged */
    record Done(boolean more, long applied, boolean kept) {}

    /** Called before the first publish of a call. */
    void begins(PendingPublish season) {
        Postponed postponed = postponed(season);
        if (postponed.count() > 0)
            postponed.anew(waiting(season));
    }

    /** Why objects of a partition group stay staged. */
    Optional<RuntimeException> keptFor(PendingPublish season) {
        Postponed postponed = postponed(season);
        return postponed.count() == 0 ? Optional.empty() : postponed.reason(waiting(season));
    }

    private List<ObjectPath> waiting(PendingPublish season) {
        return stage.waiting(season.table().id(), season.group(), MAX_WAITING);
    }

    private Postponed postponed(PendingPublish season) {
        return postponed.computeIfAbsent(season.table().id() + "/" + season.group(), key -> new Postponed());
    }

    Done take(PendingPublish season, Versioned<PublishState> gathered, PassCover cover) {
        Table table = season.table();
        String group = season.group();
        Versioned<PublishState> publishState = begin(table, group, gathered);
        String manifestPath = publishState.value().manifest();
        if (publishState.value().phase() != PublishState.Phase.RUNNING || manifestPath == null)
            return new Done(false, 0, false);
        Optional<Manifest> written = documents.read(ObjectPath.of(manifestPath), Manifest.class).map(Versioned::value);
        if (written.isEmpty()) {
            lostManifest.giveUp(table, group, publishState, cover);
            return new Done(true, 0, false);
        }
        Manifest manifest = written.get();
        List<ObjectPath> objects = manifest.objects().stream().map(ObjectPath::of).toList();
        PublishId id = PublishId.of("mg", group, publishState.value().mark(table.id(), group), publishState.value().attempt())
                .with(manifest.fingerprint());
        try {
            PublishResult result = warehouse.publish(table, id, objects, clock.instant());
            stage.remove(objects);
            finish(table, group, publishState, Run.published(id, table, group, Instant.parse(manifest.startedAt()), result), result, cover);
            return new Done(true, result.applied(), false);
        } catch (InvalidDataException refused) {
            return quarantined(season, publishState, objects, refused);
        } catch (StatementRefusedException refused) {
            return keepStaged(season, publishState, objects, refused);
        } catch (WarehouseShortageException shortage) {
            if (!shortage.shortage().equals(Optional.of(Shortage.MEMORY)))
                throw shortage;
            return keepStaged(season, publishState, objects, shortage); // resources that a batch lacks may suffice for one object
        }
    }

    /** Takes over a publish in progress, or starts one if something is staged. */
    private Versioned<PublishState> begin(Table table, String group, Versioned<PublishState> publishState) {
        if (publishState.value().phase() == PublishState.Phase.RUNNING)
            return publishState;
        List<ObjectPath> waiting = publishState.value().isolateFailures()
                ? nextAlone(new PendingPublish(table, group))
                : stage.waiting(table.id(), group, limits.objects());
        if (waiting.isEmpty())
            return publishState;
        ObjectPath path = ObjectPath.of("manifest/%s/%s/%d.json".formatted(table.id(), group, publishState.value().sequence() + 1));
        Manifest manifest = new Manifest(waiting.stream().map(ObjectPath::value).toList(), clock.instant().toString());
        documents.write(path, manifest, 0); // one that exists was written just before a crash, and is adopted
        return publishStates.write(table.id(), group, publishState.value().running(path.value()), publishState)
                .orElseGet(() -> publishStates.read(table.id(), group));
    }

    private void finish(Table table, String group, Versioned<PublishState> publishState, Run run, PublishResult result,
            PassCover cover) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        result.touched().forEach((partition, version) -> {
            if (!publishState.value().state(partition).map(PartitionState::version).equals(Optional.of(version)))
                moved.put(partition, moved(publishState.value(), partition, version));
        });
        boolean singly = publishState.value().isolateFailures() && !stage.waiting(table.id(), group, 1).isEmpty();
        runs.ended(List.of(run), new PartitionChanges(table, run.id(), moved), Optional.of(publishState.value().mark(table.id(), group)));
        marks.mark(table.id(), group, moved.keySet(), cover); // while the state is RUNNING, the next process repeats this
        publishStates.write(table.id(), group, publishState.value().committed(publishState.value().sequence(), singly, moved),
                publishState);
        moved.keySet().forEach(partition -> events.publish(new TableUpdated(table.id(), partition)));
    }

    private PartitionState moved(PublishState publishState, Partition partition, PartitionVersion version) {
        return publishState.state(partition).map(state -> state.withVersion(version, clock.instant()))
                .orElseGet(() -> PartitionState.fromFiles(version, build.value(), clock.instant()));
    }

    private List<ObjectPath> nextAlone(PendingPublish season) {
        Postponed others = postponed(season);
        return others.next(stage.waiting(season.table().id(), season.group(), others.count() + 1)).stream().toList();
    }

    /** Retries a refused batch object by object. A refused object is quarantined with its file, and everything else goes on. */
    private Done quarantined(PendingPublish season, Versioned<PublishState> publishState, List<ObjectPath> objects,
            InvalidDataException refused) {
        boolean found = objects.size() == 1;
        if (found && !refusedRows.settled(season.table(), objects.getFirst(), String.valueOf(refused.getMessage())))
            return keepStaged(season, publishState, objects, refused);
        goSingly(season, publishState); // before the object is removed: a publish in progress without its objects could never end
        if (found)
            stage.remove(objects);
        return new Done(true, 0, false);
    }

    /** Keeps rows staged, since nothing proves them wrong. One object that cannot be published must not delay the others. */
    private Done keepStaged(PendingPublish season, Versioned<PublishState> publishState, List<ObjectPath> objects,
            RuntimeException failure) {
        boolean alone = objects.size() == 1;
        if (alone)
            postponed(season).add(objects.getFirst(), failure);
        goSingly(season, publishState);
        return new Done(true, 0, alone);
    }

    private void goSingly(PendingPublish season, Versioned<PublishState> publishState) {
        publishStates.write(season.table().id(), season.group(), publishState.value().idle(true, Map.of()), publishState);
    }
}
