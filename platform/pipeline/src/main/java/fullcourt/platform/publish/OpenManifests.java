package fullcourt.platform.publish;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore.Placed;
import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The manifests of publishes in progress: a missing one is a finding as long as the publish waits for it. */
public final class OpenManifests {
    private final ObjectStore state;
    private final Findings findings;

    public OpenManifests(ObjectStore state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    public void settle(List<Placed> publishStates) {
        Set<String> missing = new TreeSet<>();
        publishStates.stream().filter(this::isWithoutManifest).map(each -> LostManifest.cause(each.table(), each.group()))
                .forEach(missing::add);
        findings.open().stream().map(OpenFinding::finding).map(Finding::cause)
                .filter(cause -> cause.startsWith(LostManifest.CHECK + "/") && !missing.contains(cause)).forEach(findings::close);
    }

    private boolean isWithoutManifest(Placed placed) {
        PublishState publishState = placed.document().value();
        return publishState.phase() == PublishState.Phase.RUNNING && publishState.manifest() != null
                && state.stat(ObjectPath.of(Objects.requireNonNull(publishState.manifest()))).isEmpty();
    }
}
