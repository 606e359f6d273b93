package fullcourt.platform.repair;

import fullcourt.platform.epoch.Epoch;
import fullcourt.platform.epoch.EpochStore;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.OpenManifests;
import fullcourt.platform.repair.Comparison.Apart;
import fullcourt.platform.service.PeriodicCheck;
import fullcourt.platform.state.PublishStateStore.Placed;
import fullcourt.platform.state.PublishStateStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Compares state and warehouse before anything is written, and again by a timer: opens or closes the gate and the finding, and starts an epoch where there is
 * none yet.
 */
public final class StateCheck implements PeriodicCheck {
    /** Identifies the finding. */
    public static final String CAUSE = "state/warehouse";
    private final EpochStore epochs;
    private final PublishStateStore publishStates;
    private final OpenManifests manifests;
    private final WarehouseSide warehouse;
    private final Findings findings;
    private final WriteGate gate;
    private final Clock clock;

    public StateCheck(EpochStore epochs, PublishStateStore publishStates, OpenManifests manifests, WarehouseSide warehouse,
            Findings findings, WriteGate gate, Clock clock) {
        this.epochs = epochs;
        this.publishStates = publishStates;
        this.manifests = manifests;
        this.warehouse = warehouse;
        this.findings = findings;
        this.gate = gate;
        this.clock = clock;
    }

    /** Has the closed gate repeat the comparison. */
    public StateCheck watching() {
        gate.comparedBy(this::check);
        return this;
    }

    @Override
    public void check() {
        settle(compared());
        manifests.settle(publishStates());
    }

    /** Compares without changing anything. A concurrent write may make one comparison inconsistent, but not two. */
    public Comparison compared() {
        Comparison first = once();
        return first instanceof Apart ? once() : first;
    }

    private Comparison once() {
        WarehouseView before = warehouse.view();
        StateView state = state();
        Comparison quick = Comparison.of(state, before, before);
        return quick instanceof Apart ? Comparison.of(state, before, warehouse.view()) : quick;
    }

    private StateView state() {
        return new StateView(epochs.read().map(Versioned::value), publishStates());
    }

    private List<Placed> publishStates() {
        return publishStates.all();
    }

    private synchronized void settle(Comparison comparison) {
        switch (comparison) {
            case Comparison.Together _ -> opened();
            case Comparison.Nothing _ -> begin("nothing was loaded yet");
            case Comparison.WithoutEpoch _ -> stamp();
            case Apart apart -> {
                gate.close(apart.sentence() + " " + apart.remedy());
                findings.open(Finding.critical(CAUSE, apart.sentence(), apart.remedy()));
            }
        }
    }

    private void opened() {
        gate.open();
        findings.close(CAUSE);
    }

    /** Writes the state first: if the warehouse does not have the epoch yet, the next start records it there. */
    private void begin(String why) {
        gate.open();
        warehouse.runs().epochBegan(epoch().id(), why);
        findings.close(CAUSE);
    }

    private Epoch epoch() {
        return epochs.read().map(Versioned::value).or(this::written).orElseGet(() -> epochs.read().orElseThrow().value());
    }

    private Optional<Epoch> written() {
        WarehouseView found = warehouse.view();
        return epochs.write(Epoch.drawn(found.epochs(), null, clock.instant()), Optional.empty()).map(Versioned::value);
    }

    /** Writes the warehouse last: the next start repeats whatever was interrupted. */
    private void stamp() {
        gate.open();
        String epoch = epoch().id();
        publishStates.all().stream().filter(each -> each.document().value().epoch().isEmpty())
                .forEach(each -> publishStates.write(each.table(), each.group(), each.document().value().inEpoch(epoch), each.document()));
        begin("the state is older than epochs");
    }
}
