package fullcourt.embedded.directory;

import fullcourt.platform.objects.OwnFolders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The embedded platform's folder, held by one process at a time: by a lock on the file {@code lock}, which every system has and which a careless read inside
 * this process can lose, and by {@link FolderLock}, which nothing but the end of the process can. Its landing folder may be a link to another one.
 */
public final class DataDirectory implements OwnFolders, AutoCloseable {
    private final Path root;
    private final Path landing;
    private final FileChannel channel;
    private final FolderLock folderLock;

    private DataDirectory(Path root, Path landing, FileChannel channel, FolderLock folderLock) {
        this.root = root;
        this.landing = landing;
        this.channel = channel;
        this.folderLock = folderLock;
    }

    /** @throws DataDirectoryException if it cannot be written, or another process holds it */
    public static DataDirectory open(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            DataDirectory opened = locked(root, landing(root));
            opened.removeLeftovers();
            return opened;
        } catch (OverlappingFileLockException held) {
            throw new DataDirectoryException("This process already works in the data directory '%s'.".formatted(root), held);
        } catch (IOException refused) {
            throw new DataDirectoryException(
                    "The data directory '%s' cannot be used: %s. Name another one with --data.".formatted(root, reason(refused)), refused);
        }
    }

    private static String reason(IOException refused) {
        return switch (refused) {
            case FileAlreadyExistsException _ -> "there is a file of that name";
            case AccessDeniedException denied -> "writing '%s' is not permitted".formatted(denied.getFile());
            default -> "%s (%s)".formatted(refused.getMessage(), refused.getClass().getSimpleName());
        };
    }

    private static DataDirectory locked(Path root, Path landing) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Optional<FolderLock> folderLock = Optional.<FileLock>ofNullable(channel.tryLock()).flatMap(_ -> FolderLock.take(root));
            if (folderLock.isPresent())
                return new DataDirectory(root, landing, channel, folderLock.get());
        } catch (IOException | OverlappingFileLockException refused) {
            channel.close();
            throw refused;
        }
        channel.close();
        throw new DataDirectoryException(
                "Another process works in the data directory '%s'. Stop it, or name another directory with --data.".formatted(root));
    }

    private static Path landing(Path root) throws IOException {
        Path landing = root.resolve("landing");
        try {
            Files.createDirectories(landing);
        } catch (FileAlreadyExistsException taken) {
            throw new DataDirectoryException(
                    "'%s' is no folder, and no link to one that exists. Correct the link, or remove it.".formatted(landing), taken);
        }
        Path real = landing.toRealPath();
        Path home = root.toRealPath();
        if (home.startsWith(real) || real.startsWith(home.resolve("stage")) || real.startsWith(home.resolve("state")))
            throw new DataDirectoryException("'%s' leads to '%s', where the data directory keeps other things. Let it lead elsewhere."
                    .formatted(landing, real));
        return real;
    }

    /** Other programs may be writing into a linked landing folder; everything else belongs to this process. */
    private void removeLeftovers() {
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        Leftovers.remove(stage(), ".part-*", Instant.MAX);
        Leftovers.remove(state(), ".part-*", Instant.MAX);
        Leftovers.remove(landing(), ".part-*", started);
        Leftovers.remove(root.resolve("warehouse.duckdb.tmp"), "duckdb_temp_*", Instant.MAX);
    }

    public Path root() {
        return root;
    }

    /** The folder itself where {@code landing} is a link. */
    public Path landing() {
        return landing;
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
    public boolean overlaps(Path path) throws IOException {
        Path real = path.toRealPath();
        for (Path own : List.of(root.toRealPath(), landing)) {
            if (real.startsWith(own) || own.startsWith(real))
                return true;
        }
        return false;
    }

    @Override
    public void close() {
        folderLock.close();
        try {
            channel.close(); // its lock ends with it
        } catch (IOException _) {
            // the operating system frees the lock with the process
        }
    }
}
