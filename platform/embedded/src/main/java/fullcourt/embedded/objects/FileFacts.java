package fullcourt.embedded.objects;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The metadata of an entry from one file-system call, links not followed.
 * @param touched when its content or any of its attributes changed, which no user can set; empty where the file system does not say
 */
record FileFacts(Kind kind, long bytes, Instant modified, Optional<Instant> touched) {
    private static final String UNIX = "unix:mode,size,lastModifiedTime,ctime";
    private static final int KIND = 0170000; // of st_mode
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;

    enum Kind {
        FILE, FOLDER, LINK, SPECIAL
    }

    static FileFacts of(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? unix(Files.readAttributes(path, UNIX, LinkOption.NOFOLLOW_LINKS))
                : basic(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private static FileFacts unix(Map<String, Object> facts) {
        Kind kind = switch (fact(facts, "mode", Integer.class) & KIND) {
            case FOLDER -> Kind.FOLDER;
            case FILE -> Kind.FILE;
            case LINK -> Kind.LINK;
            default -> Kind.SPECIAL;
        };
        return new FileFacts(kind, fact(facts, "size", Long.class), fact(facts, "lastModifiedTime", FileTime.class).toInstant(),
                Optional.of(fact(facts, "ctime", FileTime.class).toInstant()));
    }

    private static <T> T fact(Map<String, Object> facts, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(facts.get(name), name));
    }

    private static FileFacts basic(BasicFileAttributes facts) {
        Kind kind = facts.isDirectory()
                ? Kind.FOLDER
                : facts.isRegularFile() ? Kind.FILE : facts.isSymbolicLink() ? Kind.LINK : Kind.SPECIAL;
        return new FileFacts(kind, facts.size(), facts.lastModifiedTime().toInstant(), Optional.empty());
    }

    boolean isFile() {
        return kind == Kind.FILE;
    }

    /** As an object whose generation is its modification time. */
    ObjectMetadata metadata(ObjectPath path) {
        return new ObjectMetadata(path, micros(modified), bytes, modified, touched);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
