package fullcourt.platform.wiring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The embedded platform's folder, held by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws DataDirectoryException if it cannot be written, or another process holds it */
    public static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null)
                throw new DataDirectoryException(
                        "Another process works in the data directory '%s'. Stop it, or name another directory with --data."
                                .formatted(root));
            return new DataDirectory(root, channel, lock);
        } catch (OverlappingFileLockException held) {
            throw new DataDirectoryException("This process already works in the data directory '%s'.".formatted(root), held);
        } catch (IOException refused) {
            throw new DataDirectoryException(
                    "The data directory '%s' cannot be written (%s). Make it writable, or name another one with --data.".formatted(root,
                            refused.getClass().getSimpleName()),
                    refused);
        }
    }

    public Path root() {
        return root;
    }

    public Path landing() {
        return root.resolve("landing");
    }

    public Path stage() {
        return root.resolve("stage");
    }

    public Path state() {
        return root.resolve("state");
    }

    public Path warehouse() {
        return root.resolve("warehouse.duckdb");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException _) {
            // the operating system frees the lock with the process
        }
    }
}
