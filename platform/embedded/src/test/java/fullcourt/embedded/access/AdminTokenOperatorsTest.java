package fullcourt.embedded.access;

import fullcourt.platform.access.OperatorsContract;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

/** The embedded platform: one token, every role. */
class AdminTokenOperatorsTest extends OperatorsContract {
    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private AdminToken token;

    @BeforeEach
    void aDataDirectoryIsStarted() {
        token = new AdminToken(folder);
    }

    @Override
    protected Operators operators() {
        return token;
    }

    @Override
    protected MockHttpServletRequest askingAs(Role role) {
        try {
            return with(Files.readString(folder.resolve(AdminToken.FILE)).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected MockHttpServletRequest askingAsAStranger() {
        return with("guessed");
    }

    private static MockHttpServletRequest with(String token) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer " + token);
        return request;
    }
}
