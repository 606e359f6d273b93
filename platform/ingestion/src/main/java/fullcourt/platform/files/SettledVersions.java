package fullcourt.platform.files;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which objects have an outcome, from two listings and without reading a document. An object with a recorded generation may still be another one:
 * a copy that keeps the time of its original replaces a file without giving it a larger time. Its touch is then later than the file record.
 */
public final class SettledVersions {
    private final Map<String, Newest> byPath = new HashMap<>();

    /** @param writtenAt when the path's file record was last written, by the clock that also sets a file's touch */
    record Newest(long generation, Optional<Instant> writtenAt) {
        static Newest of(long generation, ObjectMetadata document) {
            return new Newest(generation, document.touchedAt());
        }

        Newest and(Newest other) {
            Optional<Instant> later = writtenAt.flatMap(mine -> other.writtenAt.map(its -> its.isAfter(mine) ? its : mine));
            return new Newest(Math.max(generation, other.generation), later);
        }

        boolean isAfter(ObjectMetadata object) {
            return generation >= object.generation() && !isTouchedSince(object);
        }

        /** Not if the newest generation is this very touch, whatever the clock was set to since. */
        private boolean isTouchedSince(ObjectMetadata object) {
            return writtenAt.isPresent() && object.touchedAt().filter(touched -> touched.isAfter(writtenAt.get()))
                    .filter(touched -> ChronoUnit.MICROS.between(Instant.EPOCH, touched) != generation).isPresent();
        }
    }

    void add(String path, Newest version) {
        byPath.merge(path, version, Newest::and);
    }

    /** Whether the current object has an outcome. */
    public boolean include(ObjectMetadata object) {
        return newest(object.path()).filter(newest -> newest.isAfter(object)).isPresent();
    }

    Optional<Newest> newest(ObjectPath path) {
        return Optional.ofNullable(byPath.get(path.value()));
    }
}
