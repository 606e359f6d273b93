package fullcourt.embedded.objects;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small file that is there whole or not at all, whenever the process or the machine stops. */
public final class DurableFile {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private DurableFile() {}

    /** Writes beside the file, forces the content to the disk and moves it into place. */
    public static void write(Path file, byte[] content) throws IOException {
        replace(file, content);
    }

    /** Likewise, and only the owner can read it, from its first moment on. */
    public static void writeForOwner(Path file, byte[] content) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix)
            replace(file, content, PosixFilePermissions
                    .asFileAttribute(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        else
            replace(file, content);
    }

    private static void replace(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part); // of a process that was killed
        try (FileChannel channel = FileChannel.open(part, NEW, attributes)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
