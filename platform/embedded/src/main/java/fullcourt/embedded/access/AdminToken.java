package fullcourt.embedded.access;

import fullcourt.embedded.objects.DurableFile;
import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * The admin token of a data directory: created on the first start, readable by its owner alone. A caller that can read the file is the operator. An operator
 * may write another token into it.
 */
public final class AdminToken implements Operators {
    public static final String FILE = "admin.token";
    private static final Logger LOG = LoggerFactory.getLogger(AdminToken.class);
    private static final String OPERATOR = "operator";
    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[!-~]{32,1024}");
    private static final Pattern TOKEN_CUT_SHORT = Pattern.compile("[0-9a-f\\x00]{0,63}"); // of an earlier build that was killed, or of a disk that lost power
    private final byte[] token;

    /** @param directory the data directory @throws TokenFileException if the file cannot be read or holds no token */
    AdminToken(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (Files.notExists(file))
                DurableFile.writeForOwner(file, created());
            String found = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            this.token = usable(file, found).getBytes(StandardCharsets.US_ASCII);
            closeToOthers(file);
        } catch (IOException refused) {
            throw new TokenFileException(
                    "The operator's token '%s' cannot be read. Make it readable, or delete it to get a new one.".formatted(file), refused);
        }
    }

    private static String usable(Path file, String found) throws IOException {
        if (TOKEN.matcher(found).matches())
            return found;
        if (!TOKEN_CUT_SHORT.matcher(found).matches())
            throw new TokenFileException("'%s' holds no token: 32 to 1024 printable characters without a blank. Delete it to get a new one."
                    .formatted(file));
        LOG.warn("The operator's token '{}' was cut short. There is a new one.", file);
        byte[] created = created();
        DurableFile.writeForOwner(file, created);
        return new String(created, StandardCharsets.US_ASCII).strip();
    }

    private static byte[] created() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return (HexFormat.of().formatHex(random) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Makes a token file that other users could read private again. Whether one of them has read it is unknown. */
    private static void closeToOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            return;
        Set<PosixFilePermission> owners = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (owners.containsAll(Files.getPosixFilePermissions(file)))
            return;
        Files.setPosixFilePermissions(file, owners);
        LOG.warn("The operator's token '{}' could be read by other users and is now readable by its owner alone. Delete it and start again "
                + "to get a new one.", file);
    }

    /** A caller with the token has every role. */
    @Override
    public String asking(HttpServletRequest request, Role needed) {
        check(request.getHeader(HttpHeaders.AUTHORIZATION), needed);
        return OPERATOR;
    }

    private void check(@Nullable String authorization, Role needed) {
        if (authorization == null || !authorization.startsWith(SCHEME))
            throw NotAllowedException.unknown("%s. Send 'Authorization: Bearer <token>' with the content of <data>/%s.".formatted(
                    needed == Role.VIEW ? "Every request from the network needs the operator's token" : "This changes something", FILE));
        if (!MessageDigest.isEqual(token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8)))
            throw NotAllowedException.forbidden("The token is not the operator's. It stands in <data>/%s.".formatted(FILE));
    }
}
