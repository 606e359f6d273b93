package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;

/**
 * The port to one bucket. Reads see every write that returned before them; no object is ever visible in part.
 * <p>Any method throws {@link ObjectStoreUnavailableException} if the bucket cannot be reached; doing the same again is safe.
 */
public interface ObjectStore {

    Optional<StoredObject> read(ObjectPath path);

    /** Size, generation and time of an object without its content. */
    Optional<ObjectMetadata> stat(ObjectPath path);

    /** Writes an object that must not exist yet. Of two writers one gets {@link Creation.Created}, the other the metadata of what exists. */
    Creation create(ObjectPath path, byte[] content);

    /** Writes an object if it still has the expected generation: compare-and-set. */
    Replacement replace(ObjectPath path, byte[] content, long expectedGeneration);

    /**
     * Objects whose path starts with {@code prefix} and a slash, in order of path.
     * @param limit maximum number of objects returned
     */
    List<ObjectMetadata> list(String prefix, int limit);

    /** Entries that the last listing of the whole bucket skipped because they can be no object: in a folder that other programs write to. */
    default List<RefusedEntry> refusedEntries() {
        return List.of();
    }

    /** Removes an object; an absent one is no error. */
    void delete(ObjectPath path);

    /** Removes an object if it still has the expected generation. @return false if it has another generation or does not exist */
    boolean delete(ObjectPath path, long expectedGeneration);

    /** Removes many, in any order; after a failure some may be gone. */
    default void deleteAll(List<ObjectPath> paths) {
        paths.forEach(this::delete);
    }

    /** The result of {@link #create}. */
    sealed interface Creation {
        record Created(long generation) implements Creation {}

        record Exists(ObjectMetadata existing) implements Creation {}
    }

    /** The result of {@link #replace}. */
    sealed interface Replacement {
        record Replaced(long generation) implements Replacement {}

        /** Another writer wrote or removed the object in between. */
        record Conflict() implements Replacement {}
    }
}
