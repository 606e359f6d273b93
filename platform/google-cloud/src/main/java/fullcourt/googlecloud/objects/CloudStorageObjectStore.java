package fullcourt.googlecloud.objects;

import static com.google.cloud.storage.Storage.BlobField.GENERATION;
import static com.google.cloud.storage.Storage.BlobField.METADATA;
import static com.google.cloud.storage.Storage.BlobField.NAME;
import static com.google.cloud.storage.Storage.BlobField.SIZE;
import static com.google.cloud.storage.Storage.BlobField.TIME_CREATED;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Storage.BlobGetOption;
import com.google.cloud.storage.Storage.BlobListOption;
import com.google.cloud.storage.Storage.BlobTargetOption;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageBatch;
import com.google.cloud.storage.StorageBatchResult;
import com.google.cloud.storage.StorageException;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A bucket of Cloud Storage. Each write names the generation it expects and carries a unique mark, so that a retry after a lost answer recognises its own
 * write: it succeeded, and no other writer was first.
 */
public final class CloudStorageObjectStore implements ObjectStore {
    private static final String WRITE_MARK = "fullcourt-write";
    private static final int MAX_NAME = 1024; // bytes
    private static final int MAX_PAGE = 1000;
    private static final int MAX_BATCH = 100;
    private static final int MAX_RACES = 20;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int FORBIDDEN = 403;
    private static final Map<Integer, Shortage> SHORTAGES = Map.of(401, Shortage.ACCESS, FORBIDDEN, Shortage.ACCESS, NOT_FOUND,
            Shortage.ACCESS,
            429, Shortage.LIMIT); // a bucket that is not found has to be created
    private final Storage storage;
    private final String bucket;

    public CloudStorageObjectStore(Storage storage, String bucket) {
        this.storage = storage;
        this.bucket = bucket;
    }

    /** As in {@code gs://bucket/…}. */
    public String bucket() {
        return bucket;
    }

    @Override
    public Optional<StoredObject> read(ObjectPath path) {
        for (int race = 0; race < MAX_RACES; race++) {
            Optional<Blob> found = find(path);
            if (found.isEmpty())
                return Optional.empty();
            Optional<byte[]> content = content(path, found.get());
            if (content.isPresent())
                return content.map(bytes -> new StoredObject(metadata(path, found.get()), bytes));
        }
        throw unavailable("Reading", path, new IllegalStateException("it was replaced at every attempt"));
    }

    /** @return empty if this generation no longer exists */
    private Optional<byte[]> content(ObjectPath path, Blob found) {
        try {
            return Optional.of(storage.readAllBytes(found.getBlobId(), Storage.BlobSourceOption.generationMatch(found.getGeneration())));
        } catch (StorageException refused) {
            if (refused.getCode() == NOT_FOUND || refused.getCode() == PRECONDITION_FAILED)
                return Optional.empty();
            throw unavailable("Reading", path, refused);
        }
    }

    @Override
    public Optional<ObjectMetadata> stat(ObjectPath path) {
        return find(path).map(found -> metadata(path, found));
    }

    private Optional<Blob> find(ObjectPath path) {
        if (path.value().getBytes(StandardCharsets.UTF_8).length > MAX_NAME)
            return Optional.empty();
        return asking("Looking at", path, () -> Optional
                .ofNullable(storage.get(BlobId.of(bucket, path.value()),
                        BlobGetOption.fields(NAME, GENERATION, SIZE, TIME_CREATED, METADATA))));
    }

    @Override
    public Creation create(ObjectPath path, byte[] content) {
        String mark = UUID.randomUUID().toString();
        for (int race = 0; race < MAX_RACES; race++) {
            try {
                return new Creation.Created(storage.create(marked(path, mark), content, BlobTargetOption.doesNotExist()).getGeneration());
            } catch (StorageException refused) {
                Optional<Blob> existing = isAboutExistence(refused) ? find(path) : Optional.empty();
                if (existing.isPresent())
                    return isMarked(existing.get(), mark)
                            ? new Creation.Created(existing.get().getGeneration())
                            : new Creation.Exists(metadata(path, existing.get()));
                if (refused.getCode() != PRECONDITION_FAILED)
                    throw unavailable("Creating", path, refused);
            }
        }
        throw unavailable("Creating", path, new IllegalStateException("it came and went at every attempt"));
    }

    /** Whether the refusal means that the object exists: an account that may create and not replace gets 403 where others get 412. */
    private static boolean isAboutExistence(StorageException refused) {
        return refused.getCode() == PRECONDITION_FAILED || refused.getCode() == FORBIDDEN;
    }

    @Override
    public Replacement replace(ObjectPath path, byte[] content, long expectedGeneration) {
        String mark = UUID.randomUUID().toString();
        try {
            return new Replacement.Replaced(
                    storage.create(marked(path, mark), content, BlobTargetOption.generationMatch(expectedGeneration))
                            .getGeneration());
        } catch (StorageException refused) {
            if (refused.getCode() != PRECONDITION_FAILED && refused.getCode() != NOT_FOUND)
                throw unavailable("Replacing", path, refused);
            return find(path).filter(existing -> isMarked(existing, mark))
                    .<Replacement>map(own -> new Replacement.Replaced(own.getGeneration()))
                    .orElseGet(Replacement.Conflict::new);
        }
    }

    private BlobInfo marked(ObjectPath path, String mark) {
        return BlobInfo.newBuilder(bucket, path.value()).setContentType("application/octet-stream").setMetadata(Map.of(WRITE_MARK, mark))
                .build();
    }

    private static boolean isMarked(Blob existing, String mark) {
        return existing.getMetadata() != null && mark.equals(existing.getMetadata().get(WRITE_MARK));
    }

    @Override
    public List<ObjectMetadata> list(String prefix, int limit) {
        String start = prefix.isEmpty() ? "" : ObjectPath.of(prefix).value() + "/";
        return asking("Listing", prefix, () -> {
            List<ObjectMetadata> found = new ArrayList<>();
            for (Blob blob : storage.list(bucket, BlobListOption.prefix(start), BlobListOption.pageSize(Math.clamp(limit, 1, MAX_PAGE)),
                    BlobListOption.fields(NAME, GENERATION, SIZE, TIME_CREATED)).iterateAll()) {
                if (found.size() >= limit)
                    break;
                path(blob.getName()).ifPresent(path -> found.add(metadata(path, blob)));
            }
            return found;
        });
    }

    /** Empty for a name that is no object path, such as a folder that the console created: it must not hide the others. */
    private static Optional<ObjectPath> path(String name) {
        try {
            return Optional.of(ObjectPath.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean delete(ObjectPath path, long expectedGeneration) {
        try {
            return storage.delete(BlobId.of(bucket, path.value(), expectedGeneration),
                    Storage.BlobSourceOption.generationMatch(expectedGeneration));
        } catch (StorageException refused) {
            if (refused.getCode() == PRECONDITION_FAILED || refused.getCode() == NOT_FOUND)
                return false;
            throw unavailable("Deleting", path, refused);
        }
    }

    @Override
    public void delete(ObjectPath path) {
        asking("Deleting", path, () -> storage.delete(BlobId.of(bucket, path.value())));
    }

    /** Deletes a hundred in one request: the staged objects of a merge are many, and the publish waits for their removal. */
    @Override
    public void deleteAll(List<ObjectPath> paths) {
        for (int from = 0; from < paths.size(); from += MAX_BATCH)
            deleteTogether(paths.subList(from, Math.min(paths.size(), from + MAX_BATCH)));
    }

    private void deleteTogether(List<ObjectPath> paths) {
        try {
            StorageBatch batch = storage.batch();
            List<StorageBatchResult<Boolean>> deleted = paths.stream().map(path -> batch.delete(BlobId.of(bucket, path.value()))).toList();
            batch.submit();
            deleted.forEach(StorageBatchResult::get);
        } catch (StorageException _) { // of one batch; the client does not retry it
            paths.forEach(this::delete);
        }
    }

    private static ObjectMetadata metadata(ObjectPath path, Blob blob) {
        return new ObjectMetadata(path, blob.getGeneration(), blob.getSize(),
                Objects.requireNonNull(blob.getCreateTimeOffsetDateTime()).toInstant());
    }

    private <T> T asking(String what, Object path, Supplier<T> question) {
        try {
            return question.get();
        } catch (StorageException refused) {
            throw unavailable(what, path, refused);
        }
    }

    private ObjectStoreUnavailableException unavailable(String what, Object path, RuntimeException cause) {
        Optional<Shortage> shortage = cause instanceof StorageException refused
                ? Optional.ofNullable(SHORTAGES.get(refused.getCode()))
                : Optional.empty();
        return new ObjectStoreUnavailableException("%s 'gs://%s/%s'".formatted(what, bucket, path), cause, shortage);
    }
}
