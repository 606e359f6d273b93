package fullcourt.platform.schema;

import fullcourt.platform.documents.JsonKind;
import fullcourt.platform.files.Observation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** A key that documents have and nothing reads. @param documents in which a sample of the rows had it */
public record KeyNotes(Set<JsonKind> kinds, long documents, String firstFile, Instant firstAt) {

    static KeyNotes of(Set<JsonKind> kinds, Observation document) {
        return new KeyNotes(kinds, 1, document.file().value(), document.capturedAt());
    }

    KeyNotes again(Set<JsonKind> more) {
        Set<JsonKind> all = EnumSet.noneOf(JsonKind.class);
        all.addAll(kinds);
        all.addAll(more);
        return new KeyNotes(all, documents + 1, firstFile, firstAt);
    }
}
