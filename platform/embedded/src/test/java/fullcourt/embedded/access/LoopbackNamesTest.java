package fullcourt.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackNamesTest {

    private static int answerTo(String name) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/operations/status");
        request.setServerName(name);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoopbackNames().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]", "::1", "127.0.0.2"})
    void theMachinesOwnNamesAreAnswered(String name) throws ServletException, IOException {
        assertThat(answerTo(name)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.evil.example", "192.0.2.7", "[::2]",
            ""})
    void anyOtherNameIsRefused(String name) throws ServletException, IOException {
        assertThat(answerTo(name)).isEqualTo(403);
    }
}
