package fullcourt.embedded.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** The embedded suite answers only to this machine's own names: a web page elsewhere could otherwise let its own name point here and read the answers. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LoopbackNames extends OncePerRequestFilter {
    private static final Pattern NAMES = Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        if (NAMES.matcher(request.getServerName().toLowerCase(Locale.ROOT)).matches()) {
            publishState.doFilter(request, response);
        } else {
            Refusal.send(response, HttpStatus.FORBIDDEN, "Ask for this suite as 127.0.0.1 or localhost.");
        }
    }
}
