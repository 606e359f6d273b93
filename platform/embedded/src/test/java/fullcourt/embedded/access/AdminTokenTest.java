package fullcourt.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class AdminTokenTest {
    private static final String CHOSEN = "a-token-that-the-operator-chose-and-keeps";
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve(AdminToken.FILE);
    }

    private static MockHttpServletRequest with(String token) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer " + token);
        return request;
    }

    @Test
    void theFirstStartMakesATokenThatOnlyItsOwnerCanRead() throws IOException {
        AdminToken token = new AdminToken(folder);
        String made = Files.readString(file()).strip();
        assertThat(made).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        assertThat(token.asking(with(made), Role.ADMINISTER)).isEqualTo("operator");
        assertThat(new AdminToken(folder).asking(with(made), Role.VIEW)).isEqualTo("operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "0123abc", "\0\0\0\0"})
    void aTokenThatWasCutShortIsReplacedAndOpensNothing(String half) throws IOException {
        Files.writeString(file(), half);
        AdminToken token = new AdminToken(folder);
        assertThatThrownBy(() -> token.asking(with(half.strip()), Role.VIEW)).isInstanceOf(NotAllowedException.class);
        assertThat(Files.readString(file()).strip()).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void aHalfThatAKilledProcessLeftBesideTheFileIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("admin.token.part"), "0123");
        new AdminToken(folder);
        assertThat(folder.resolve("admin.token.part")).doesNotExist();
    }

    @Test
    void aTokenOfTheOperatorsChoiceIsTakenAndClosedToOtherUsers() throws IOException {
        Files.writeString(file(), CHOSEN + "\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(new AdminToken(folder).asking(with(CHOSEN), Role.OPERATE)).isEqualTo("operator");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "two words that are long enough for a token but two", "Ünprintable-characters-are-no-token-either"})
    void whatIsNoTokenStopsTheStartWithOneSentence(String content) throws IOException {
        Files.writeString(file(), content);
        assertThatThrownBy(() -> new AdminToken(folder)).isInstanceOf(TokenFileException.class)
                .hasMessage("'%s' holds no token: 32 to 1024 printable characters without a blank. Delete it to get a new one.", file());
    }

    @Test
    void aDirectoryInItsPlaceStopsTheStartWithOneSentence() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(() -> new AdminToken(folder)).isInstanceOf(TokenFileException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void noTokenIs401AndAnotherOneIs403() {
        AdminToken token = new AdminToken(folder);
        assertThatThrownBy(() -> token.asking(new MockHttpServletRequest(), Role.VIEW))
                .isInstanceOfSatisfying(NotAllowedException.class,
                        refused -> assertThat(refused.status()).isEqualTo(HttpStatus.UNAUTHORIZED));
        assertThatThrownBy(() -> token.asking(with("guessed"), Role.VIEW)).isInstanceOfSatisfying(NotAllowedException.class,
                refused -> assertThat(refused.status()).isEqualTo(HttpStatus.FORBIDDEN));
    }
}
