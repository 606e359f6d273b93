package fullcourt.platform.repair;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;

/**
 * Takes over the state bucket of an earlier version, before state and warehouse are compared. Publish states are renamed; file records of the former layout
 * are removed, so that the next sweep reads the files again from the landing bucket. Repeating it after a crash continues.
 */
final class FormerLayout {
    private static final String PUBLISH_STATES = "chain";
    private static final List<String> FILE_RECORDS = List.of("ledger", "set-aside", "replays");
    private static final String SCHEMA_FINDINGS = "shape/";
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private final ObjectStore state;
    private final Findings findings;

    public FormerLayout(ObjectStore state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    /** @return one sentence on what was taken over; empty if nothing was */
    public Optional<String> takeOver() {
        long renamed = renamePublishStates();
        long removed = FILE_RECORDS.stream().mapToLong(this::remove).sum();
        if (renamed + removed == 0)
            return Optional.empty();
        findings.open().stream().map(OpenFinding::finding).map(Finding::cause).filter(cause -> cause.startsWith(SCHEMA_FINDINGS))
                .forEach(findings::close); // the next document of the feed opens it under its present name
        return Optional.of(
                "The state is of an earlier version: %,d publish states were renamed and %,d documents about files removed; the files are read again from the landing bucket."
                        .formatted(renamed, removed));
    }

    private long renamePublishStates() {
        List<ObjectPath> former = paths(PUBLISH_STATES);
        former.forEach(path -> state.read(path).ifPresent(document -> state.create(renamed(path), document.content())));
        state.deleteAll(former);
        return former.size();
    }

    private static ObjectPath renamed(ObjectPath path) {
        return ObjectPath.of(PublishStateStore.FOLDER + path.value().substring(PUBLISH_STATES.length()));
    }

    private long remove(String folder) {
        List<ObjectPath> former = paths(folder);
        state.deleteAll(former);
        return former.size();
    }

    private List<ObjectPath> paths(String folder) {
        return state.list(folder, EVERYTHING).stream().map(ObjectMetadata::path).toList();
    }
}
