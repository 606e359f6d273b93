package fullcourt.embedded.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A problem document (RFC 9457) that is written before any controller is called. */
final class Refusal {
    private Refusal() {}

    /** @param detail without quotation marks and backslashes */
    static void send(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getWriter().write(
                "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
