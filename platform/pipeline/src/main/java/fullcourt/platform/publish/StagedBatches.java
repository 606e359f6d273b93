package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.tables.ObjectPath;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Chooses the staged objects of each publish and fixes them in a manifest. Objects that could not be published are postponed. */
final class StagedBatches {
    private static final int MAX_WAITING = 10_000;
    private final StagingArea stage;
    private final PublishStateStore states;
    private final JsonDocuments documents;
    private final int maxObjects;
    private final Clock clock;
    private final ConcurrentMap<String, Postponed> postponed = new ConcurrentHashMap<>();

    StagedBatches(PublishStores stores, int maxObjects, Clock clock) {
        this.stage = stores.stage();
        this.states = stores.states();
        this.documents = stores.manifests();
        this.maxObjects = maxObjects;
        this.clock = clock;
    }

    /** A publish in progress. @param manifest empty if its document is lost */
    record Begun(PendingPublish pending, Versioned<PublishState> state, Optional<Manifest> manifest) {}

    /** Takes over a publish in progress, or starts one; empty if nothing is staged. */
    Optional<Begun> begin(PendingPublish pending, Versioned<PublishState> former) {
        Versioned<PublishState> state = former.value().phase() == PublishState.Phase.RUNNING ? former : started(pending, former);
        String manifest = state.value().manifest();
        if (state.value().phase() != PublishState.Phase.RUNNING || manifest == null)
            return Optional.empty();
        return Optional.of(new Begun(pending, state, documents.read(ObjectPath.of(manifest), Manifest.class).map(Versioned::value)));
    }

    private Versioned<PublishState> started(PendingPublish pending, Versioned<PublishState> former) {
        List<ObjectPath> objects = former.value().isolateFailures()
                ? nextAlone(pending)
                : stage.waiting(pending.table().id(), pending.group(), maxObjects);
        if (objects.isEmpty())
            return former;
        ObjectPath path = ObjectPath
                .of("manifest/%s/%s/%d.json".formatted(pending.table().id(), pending.group(), former.value().sequence() + 1));
        documents.write(path, new Manifest(objects.stream().map(ObjectPath::value).toList(), clock.instant().toString()), 0); // one that exists was written just before a crash, and is adopted
        return states.write(pending.table().id(), pending.group(), former.value().running(path.value()), former)
                .orElseGet(() -> states.read(pending.table().id(), pending.group()));
    }

    private List<ObjectPath> nextAlone(PendingPublish pending) {
        Postponed others = postponed(pending);
        return others.next(stage.waiting(pending.table().id(), pending.group(), others.count() + 1)).stream().toList();
    }

    /** Removes published objects. */
    void remove(List<ObjectPath> objects) {
        stage.remove(objects);
    }

    /** Whether the next publish takes a single object again: a failure is being isolated, and objects remain. */
    boolean isStillIsolating(Begun begun) {
        return begun.state().value().isolateFailures()
                && !stage.waiting(begun.pending().table().id(), begun.pending().group(), 1).isEmpty();
    }

    /** Ends the publish without a result; the following ones take one object each, until the one that cannot be published is found. */
    void isolate(Begun begun) {
        states.write(begun.pending().table().id(), begun.pending().group(), begun.state().value().idle(true, Map.of()), begun.state());
    }

    void postpone(PendingPublish pending, ObjectPath object, RuntimeException reason) {
        postponed(pending).add(object, reason);
    }

    /** Called before the first publish of a call: once nothing else is staged, the postponed objects are tried again. */
    void tryPostponedAgain(PendingPublish pending) {
        Postponed known = postponed(pending);
        if (known.count() > 0)
            known.anew(waiting(pending));
    }

    /** Why objects of a partition group stay staged. */
    Optional<RuntimeException> keptBecause(PendingPublish pending) {
        Postponed known = postponed(pending);
        return known.count() == 0 ? Optional.empty() : known.reason(waiting(pending));
    }

    private List<ObjectPath> waiting(PendingPublish pending) {
        return stage.waiting(pending.table().id(), pending.group(), MAX_WAITING);
    }

    private Postponed postponed(PendingPublish pending) {
        return postponed.computeIfAbsent(pending.table().id() + "/" + pending.group(), _ -> new Postponed());
    }
}
