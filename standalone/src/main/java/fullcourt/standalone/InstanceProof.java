package fullcourt.standalone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Proves to a command line that this process wrote {@code server.json}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InstanceProof extends OncePerRequestFilter {
    private static final int MAX_CHALLENGE = 100;
    private final String instance = UUID.randomUUID().toString();

    String instance() {
        return instance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        String challenge = request.getHeader(ServerFile.CHALLENGE);
        if (challenge != null && challenge.length() <= MAX_CHALLENGE)
            response.setHeader(ServerFile.PROOF, ServerFile.proof(instance, challenge));
        publishState.doFilter(request, response);
    }
}
