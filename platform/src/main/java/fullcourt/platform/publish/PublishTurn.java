package fullcourt.platform.publish;

import fullcourt.platform.event.EventPublisher;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.message.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory.Moves;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One merge of what is staged for a season: begun or taken over, applied, and written down, in an order from which any crash is resumed. */
final class PublishTurn {
    private final Stage stage;
    private final ChainStore chains;
    private final JsonDocuments documents;
    private final Warehouse warehouse;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final RunHistory runs;
    private final Findings findings;
    private final BuildId build;
    private final Clock clock;
    private final PublishLimits limits;
    private final LostManifest lostManifest;

    PublishTurn(Stage stage, ChainStore chains, JsonDocuments documents, Warehouse warehouse, DirtyMarks marks, EventPublisher events, RunHistory runs,
            Findings findings, BuildId build, Clock clock, PublishLimits limits, PartitionGroups groups) {
        this.stage = stage;
        this.chains = chains;
        this.documents = documents;
        this.warehouse = warehouse;
        this.marks = marks;
        this.events = events;
        this.runs = runs;
        this.findings = findings;
        this.build = build;
        this.clock = clock;
        this.limits = limits;
        this.lostManifest = new LostManifest(chains, warehouse, marks, events, findings, groups, build, clock);
    }

    /** @param more whether there was something to publish, so that there may be more */
    record Done(boolean more, long applied) {}

    Done take(Unfinished season, Versioned<Chain> gathered, PassCover cover) {
        Table table = season.table();
        String group = season.group();
        Versioned<Chain> chain = begin(table, group, gathered);
        String manifestPath = chain.value().manifest();
        if (chain.value().phase() != Chain.Phase.RUNNING || manifestPath == null)
            return new Done(false, 0);
        Optional<Manifest> written = documents.read(ObjectPath.of(manifestPath), Manifest.class).map(Versioned::value);
        if (written.isEmpty()) {
            lostManifest.giveUp(table, group, chain, cover);
            return new Done(true, 0);
        }
        Manifest manifest = written.get();
        List<ObjectPath> objects = manifest.objects().stream().map(ObjectPath::of).toList();
        PublishId id = PublishId.of("mg", group, chain.value().mark(table.id(), group), chain.value().attempt()).with(manifest.fingerprint());
        try {
            PublishResult result = warehouse.publish(table, id, objects, clock.instant());
            stage.remove(objects);
            finish(table, group, chain, Run.published(id, table, group, Instant.parse(manifest.startedAt()), result), result, cover);
            return new Done(true, result.applied());
        } catch (InvalidDataException | StatementRefusedException refused) {
            setAside(table, group, chain, objects, refused);
            return new Done(true, 0);
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

    private void finish(Table table, String group, Versioned<Chain> chain, Run run, PublishResult result,
            PassCover cover) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        result.touched().forEach((partition, version) -> {
            if (!chain.value().state(partition).map(PartitionState::version).equals(Optional.of(version)))
                moved.put(partition, moved(chain.value(), partition, version));
        });
        boolean singly = chain.value().oneByOne() && !stage.waiting(table.id(), group, 1).isEmpty();
        runs.ended(List.of(run), new Moves(table, run.id(), moved), Optional.of(chain.value().mark(table.id(), group)));
        marks.mark(table.id(), group, moved.keySet(), cover); // while the chain runs, the next process comes here again
        chains.write(table.id(), group, chain.value().committed(chain.value().sequence(), singly, moved), chain);
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
