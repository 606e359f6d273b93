package fullcourt.platform.receive;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a storage notification. They are complete with and without a payload; the payload's {@code bucket} and {@code name} alone would
 * not distinguish an object that landed from one that was deleted.
 * @param type {@code OBJECT_FINALIZE}, {@code OBJECT_DELETE}, {@code OBJECT_ARCHIVE} or {@code OBJECT_METADATA_UPDATE}
 */
record StorageEvent(String type, String bucket, String object) {
    private static final String LANDED = "OBJECT_FINALIZE";

    /** Empty if the message is no storage notification. */
    static Optional<StorageEvent> in(@Nullable Map<String, @Nullable String> attributes) {
        String type = attributes == null ? null : attributes.get("eventType");
        String bucket = attributes == null ? null : attributes.get("bucketId");
        String object = attributes == null ? null : attributes.get("objectId");
        return type == null || bucket == null || object == null ? Optional.empty() : Optional.of(new StorageEvent(type, bucket, object));
    }

    /** Whether an object was created or overwritten. The current version is read on handling, so the generation does not matter. */
    boolean landed() {
        return type.equals(LANDED);
    }
}
