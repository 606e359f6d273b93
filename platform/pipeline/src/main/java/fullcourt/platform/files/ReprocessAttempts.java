package fullcourt.platform.files;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.util.OptionalInt;

/**
 * How often the same parser reprocessed a version of an object: {@code replays/<object path>/<generation>.json} in the state bucket. The same parser reads the
 * same bytes to the same result, so attempts are limited; a newer parser starts again at 1.
 */
final class ReprocessAttempts {
    /** The same parser reprocesses the same bytes at most so often; settings may have changed in between. */
    public static final int MAX_COUNT = 3;
    private final JsonDocuments documents;

    ReprocessAttempts(ObjectStore state) {
        this.documents = new JsonDocuments(state);
    }

    record Made(int parserVersion, int attempts) {
        static final Made NONE = new Made(0, 0);
    }

    int made(ObjectPath path, long generation, int parserVersion) {
        return documents.read(document(path, generation), Made.class).map(Versioned::value)
                .filter(made -> made.parserVersion() == parserVersion).map(Made::attempts).orElse(0);
    }

    /** Claims the next attempt before anything is read, so that an interrupted one counts. @return its number from 1; empty if none is left, or another process claimed it */
    OptionalInt take(ObjectPath path, long generation, int parserVersion) {
        Versioned<Made> made = documents.read(document(path, generation), Made.class).orElse(new Versioned<>(Made.NONE, 0));
        int attempt = made.value().parserVersion() == parserVersion ? made.value().attempts() + 1 : 1;
        boolean isTaken = attempt <= MAX_COUNT
                && documents.write(document(path, generation), new Made(parserVersion, attempt), made.generation()).isPresent();
        return isTaken ? OptionalInt.of(attempt) : OptionalInt.empty();
    }

    private static ObjectPath document(ObjectPath path, long generation) {
        return ObjectPath.of("replays/%s/%d.json".formatted(path, generation));
    }
}
