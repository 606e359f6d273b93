package fullcourt.googlecloud.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Refused requests as problem documents (RFC 9457). The reason is in the log only: the owner of a token knows it, others need not. */
final class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown) throws IOException {
        LOG.warn("{} {} was refused: {}", request.getMethod(), request.getRequestURI(), unknown.getMessage());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(response, HttpStatus.UNAUTHORIZED,
                "Send 'Authorization: Bearer <token>' with a Google identity token made for an audience of this service.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
        LOG.warn("{} {} was refused: {} may not do this", request.getMethod(), request.getRequestURI(), request.getRemoteUser());
        answer(response, HttpStatus.FORBIDDEN,
                "The account '%s' may not do this. Accounts and roles stand in fullcourt.google-cloud.access."
                        .formatted(request.getRemoteUser()));
    }

    private void answer(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
