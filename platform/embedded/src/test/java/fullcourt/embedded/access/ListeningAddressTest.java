package fullcourt.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.config.AccessProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ListeningAddressTest {
    private static final AccessProperties CLOSED = new AccessProperties(false);
    private static final AccessProperties OPEN = new AccessProperties(true);

    private static MockEnvironment with(String property, String value) {
        return new MockEnvironment().withProperty("server.address", "127.0.0.1").withProperty(property, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2", " 127.0.0.1 "})
    void aLoopbackAddressNeedsNoSetting(String address) {
        assertThat(ListeningAddress.of(with("server.address", address), CLOSED).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", " "})
    void anyOtherAddressAndNoneAtAllNeedTheSetting(String address) {
        assertThatThrownBy(() -> ListeningAddress.of(with("server.address", address), CLOSED))
                .isInstanceOf(ExposedAddressException.class)
                .hasMessage("server.address is '%s', which other machines reach. Set it to 127.0.0.1, or set "
                        + "fullcourt.access.open-to-network to true: every request then needs the operator's token.", address);
        assertThat(ListeningAddress.of(with("server.address", address), OPEN).isLoopback()).isFalse();
    }

    @Test
    void anAddressThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> ListeningAddress.of(with("server.address", "no such host"), CLOSED))
                .isInstanceOf(ExposedAddressException.class).hasMessageStartingWith("server.address is 'no such host', accepted is");
    }

    @Test
    void aSecondPortForManagementMustBeOnLoopback() {
        assertThatThrownBy(() -> ListeningAddress.of(with("management.server.port", "9000"), OPEN))
                .isInstanceOf(ExposedAddressException.class).hasMessageStartingWith("management.server.port opens a second port");
        assertThat(ListeningAddress
                .of(with("management.server.port", "9000").withProperty("management.server.address", "127.0.0.1"), CLOSED).isLoopback())
                .isTrue();
        assertThat(ListeningAddress.of(with("management.server.port", "-1"), CLOSED).isLoopback()).isTrue();
    }
}
