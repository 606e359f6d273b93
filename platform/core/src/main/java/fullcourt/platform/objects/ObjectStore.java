package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;
import java.util.List;
import java.util.Optional;

/**
 * The port to one bucket. Reads see every write that returned before them; no object is ever visible in part.
 * <p>Any method throws {@link ObjectStoreUnavailableException} if the bucket cannot be reached; doing the same again is safe. In a folder that other programs
 * write to, {@link #read} and {@link #stat} throw {@link ObjectUnreadableException} for an object that exists and that this process may not read.
 */
public interface ObjectStore {

    /** Content and metadata of one version of an object. Empty if it does not exist, or if it is a file that changed during each of several reads. */
    Optional<StoredObject> read(ObjectPath path);

    /** Size, generation and time of an object without its content. */
    Optional<ObjectMetadata> stat(ObjectPath path);

    /** Writes an object that must not exist yet. Of two writers one gets {@link Creation.Created}, the other the metadata of what exists. */
    Creation create(ObjectPath path, byte[] content);

    /** Writes an object if it still has the expected generation: compare-and-set. */
    Replacement replace(ObjectPath path, byte[] content, long expectedGeneration);

    /**
     * Objects whose path starts with {@code prefix} and a slash, in order of path; all objects if {@code prefix} is empty. Names that are no
     * {@link ObjectPath} are skipped.
     * @param limit maximum number of objects returned
     */
    List<ObjectMetadata> list(String prefix, int limit);

    /** Entries of a folder that are no objects, as of the last listing of the whole folder, and objects that could not be read. Other buckets have none. */
    default List<RefusedEntry> refusedEntries() {
        return List.of();
    }

    /** Removes an object; an absent one is no error. */
    void delete(ObjectPath path);

    /** Removes an object if it still has the expected generation. @return false if it has another generation or does not exist */
    boolean delete(ObjectPath path, long expectedGeneration);

    /** Removes several objects, in any order; absent ones are no error. After a failure some may have been removed. */
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
