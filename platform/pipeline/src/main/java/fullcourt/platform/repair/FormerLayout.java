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

    FormerLayout(ObjectStore state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    /** @return one sentence on what was taken over; empty if nothing was */
    Optional<String> takeOver() {
        List<ObjectPath> publishStates = paths(PUBLISH_STATES);
        List<ObjectPath> fileRecords = FILE_RECORDS.stream().map(this::paths).flatMap(List::stream).toList();
        if (publishStates.isEmpty() && fileRecords.isEmpty())
            return Optional.empty();
        closeSchemaFindings(); // first: after a crash, the documents that are left show that it is to be repeated
        publishStates.forEach(this::copy);
        state.deleteAll(publishStates);
        state.deleteAll(fileRecords);
        return Optional.of(
                "The state is of an earlier version: %,d publish states were renamed and %,d documents about files removed; the files are read again from the landing bucket."
                        .formatted(publishStates.size(), fileRecords.size()));
    }

    /** The next document of a feed opens the finding under its present name. */
    private void closeSchemaFindings() {
        findings.open().stream().map(OpenFinding::finding).map(Finding::cause).filter(cause -> cause.startsWith(SCHEMA_FINDINGS))
                .forEach(findings::close);
    }

    private void copy(ObjectPath publishState) {
        state.read(publishState).ifPresent(document -> state.create(renamed(publishState), document.content()));
    }

    private static ObjectPath renamed(ObjectPath path) {
        return ObjectPath.of(PublishStateStore.FOLDER + path.value().substring(PUBLISH_STATES.length()));
    }

    private List<ObjectPath> paths(String folder) {
        return state.list(folder, EVERYTHING).stream().map(ObjectMetadata::path).toList();
    }
}
