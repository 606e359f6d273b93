package fullcourt.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A problem document (RFC 9457) of the places that Spring MVC does not reach. @param detail one sentence */
record Problem(HttpStatus status, String detail) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RETRY_SECONDS = "10";

    /** What can be said of a status alone. */
    static Problem of(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known == null || known.is5xxServerError())
            return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "The request failed here, not by what it says. The log says why.");
        return new Problem(known, switch (known) {
            case NOT_FOUND -> "There is nothing at this address. /v3/api-docs lists what there is.";
            case METHOD_NOT_ALLOWED -> "This address has no such method. /v3/api-docs lists those it has.";
            default -> "The request is not understood: %s.".formatted(known.getReasonPhrase());
        });
    }

    byte[] document() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        return JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE)
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.getOutputStream().write(document());
    }
}
