package fullcourt.operations.files;

import fullcourt.config.LandingProperties;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore.Creation;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a file into the landing bucket. The same bytes again change nothing; other bytes are a new generation of the object. */
@Component
final class LandingCopy {
    private final ObjectStore landing;
    private final long maximumBytes;

    LandingCopy(Buckets buckets, LandingProperties properties) {
        this.landing = buckets.landing();
        this.maximumBytes = properties.maximumObjectSize().toBytes();
    }

    /** @return why it was not copied; empty if it is there now */
    Optional<String> copy(Path file, ObjectPath path) {
        try {
            long bytes = Files.size(file);
            if (bytes > maximumBytes)
                return tooLarge(bytes);
            byte[] content = content(file);
            if (content.length > maximumBytes)
                return tooLarge(content.length); // it grew meanwhile
            put(path, content);
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of("'%s' cannot be read (%s). Make it readable and ingest it again.".formatted(file,
                    unreadable.getClass().getSimpleName()));
        } catch (ObjectStoreUnavailableException refused) { // of this one; the next file has a try of its own
            return Optional.of("It could not be copied: %s".formatted(refused.getMessage()));
        }
    }

    private Optional<String> tooLarge(long bytes) {
        return Optional.of("It has %,d bytes, accepted are at most %,d. Split it and upload the parts.".formatted(bytes, maximumBytes));
    }

    private byte[] content(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
        }
    }

    private void put(ObjectPath path, byte[] content) {
        boolean settled = false;
        while (!settled) {
            settled = switch (landing.create(path, content)) {
                case Creation.Created _ -> true;
                case Creation.Exists(var existing) -> isSame(path, content)
                        || landing.replace(path, content, existing.generation()) instanceof ObjectStore.Replacement.Replaced;
            };
        }
    }

    private boolean isSame(ObjectPath path, byte[] content) {
        return landing.read(path).filter(there -> Arrays.equals(there.content(), content)).isPresent();
    }
}
