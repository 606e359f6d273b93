package fullcourt.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The operator's token of a data directory: made on the first start, readable by its owner alone. Whoever can read the file is the operator. */
public final class AdminToken implements Operators {
    public static final String FILE = "admin.token";
    private static final String OPERATOR = "operator";
    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;
    private final byte[] token;

    /** @param directory the data directory */
    public AdminToken(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (Files.notExists(file))
                create(file);
            this.token = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw new IllegalStateException(
                    "The operator's token '%s' cannot be read. Make it readable, or delete it to get a new one.".formatted(file), refused);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, ownersOnly(file));
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))}
                : new FileAttribute<?>[0];
    }

    /** Whoever has the token has every role. */
    @Override
    public String asking(HttpServletRequest request, Role needed) {
        check(request.getHeader(HttpHeaders.AUTHORIZATION));
        return OPERATOR;
    }

    private void check(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME))
            throw NotAllowedException.unknown(
                    "This changes something. Send 'Authorization: Bearer <token>' with the content of <data>/%s.".formatted(FILE));
        if (!MessageDigest.isEqual(token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8)))
            throw NotAllowedException.forbidden("The token is not the operator's. It stands in <data>/%s.".formatted(FILE));
    }
}
