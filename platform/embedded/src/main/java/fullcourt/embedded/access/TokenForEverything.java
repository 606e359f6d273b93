package fullcourt.embedded.access;

import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** An embedded suite that other machines reach requires the admin token for every request, except for liveness and readiness. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TokenForEverything extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/actuator/health/liveness", "/actuator/health/readiness");
    private final Operators operators;

    TokenForEverything(Operators operators) {
        this.operators = operators;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        if (!OPEN.contains(request.getServletPath())) {
            try {
                operators.asking(request, Role.VIEW);
            } catch (NotAllowedException refused) {
                if (refused.status() == HttpStatus.UNAUTHORIZED)
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                Refusal.send(response, refused.status(), String.valueOf(refused.getMessage()));
                return;
            }
        }
        publishState.doFilter(request, response);
    }
}
