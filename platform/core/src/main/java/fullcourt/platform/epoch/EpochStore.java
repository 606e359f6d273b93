package fullcourt.platform.epoch;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.Optional;

/** The epoch's document, {@code epoch.json} in the state bucket: created once with the state, replaced by a repair. */
public final class EpochStore {
    private static final ObjectPath PATH = ObjectPath.of("epoch.json");
    private final JsonDocuments documents;

    public EpochStore(ObjectStore state) {
        this.documents = new JsonDocuments(state);
    }

    public Optional<Versioned<Epoch>> read() {
        return documents.read(PATH, Epoch.class);
    }

    /** Empty if another process wrote it in between: read again and decide anew. */
    public Optional<Versioned<Epoch>> write(Epoch epoch, Optional<Versioned<Epoch>> former) {
        return documents.write(PATH, epoch, former.map(Versioned::generation).orElse(0L));
    }
}
