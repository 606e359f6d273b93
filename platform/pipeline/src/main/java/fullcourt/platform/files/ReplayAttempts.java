package fullcourt.platform.files;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.OptionalInt;

/**
 * How often a version of an object was read again by the same parser: {@code replays/<object path>/<generation>.json} in the state bucket. The same bytes
 * and the same parser give the same, so that has an end; a newer parser begins anew.
 */
final class ReplayAttempts {
    /** So often the same parser reads the same bytes again; settings may have changed in between. */
    public static final int MOST = 3;
    private final JsonDocuments documents;

    ReplayAttempts(ObjectStore state) {
        this.documents = new JsonDocuments(state);
    }

    record Made(int parserVersion, int attempts) {
        static final Made NONE = new Made(0, 0);
    }

    int made(ObjectPath path, long generation, int parserVersion) {
        return documents.read(document(path, generation), Made.class).map(Versioned::value)
                .filter(made -> made.parserVersion() == parserVersion).map(Made::attempts).orElse(0);
    }

    /** Takes the next attempt before anything is read, so that one that is cut short counts. @return its number from 1; empty if none is left, or somebody else took it */
    OptionalInt take(ObjectPath path, long generation, int parserVersion) {
        Versioned<Made> made = documents.read(document(path, generation), Made.class).orElse(new Versioned<>(Made.NONE, 0));
        int attempt = made.value().parserVersion() == parserVersion ? made.value().attempts() + 1 : 1;
        boolean isTaken = attempt <= MOST
                && documents.write(document(path, generation), new Made(parserVersion, attempt), made.generation()).isPresent();
        return isTaken ? OptionalInt.of(attempt) : OptionalInt.empty();
    }

    private static ObjectPath document(ObjectPath path, long generation) {
        return ObjectPath.of("replays/%s/%d.json".formatted(path, generation));
    }
}
