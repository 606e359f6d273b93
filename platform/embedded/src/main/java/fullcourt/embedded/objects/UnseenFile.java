package fullcourt.embedded.objects;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Content on the disk under a name that no listing shows, to be moved into place in one step. */
record UnseenFile(Path path) {
    private static final String PREFIX = ".part-";
    private static final AtomicLong NAMES = new AtomicLong();

    /** Whether a file of this name is being written, or was when its process died. */
    static boolean isOne(String name) {
        return name.startsWith(PREFIX);
    }

    /** One that is not there yet. */
    static UnseenFile next(Path folder) {
        return new UnseenFile(folder.resolve(PREFIX + NAMES.incrementAndGet() + "-" + ProcessHandle.current().pid()));
    }

    /** Forced to the disk, which takes nearly all the time of a write: no lock is needed meanwhile. */
    static UnseenFile of(Path folder, byte[] content) throws IOException {
        UnseenFile file = next(folder);
        try (FileChannel channel = FileChannel.open(file.path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
            return file;
        } catch (IOException refused) {
            file.discard(); // do not leave a partial file on a full disk
            throw refused;
        }
    }

    /** @param modified microseconds since 1970 */
    void moveTo(Path target, long modified) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(modified, TimeUnit.MICROSECONDS));
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            // no listing shows it
        }
    }
}
