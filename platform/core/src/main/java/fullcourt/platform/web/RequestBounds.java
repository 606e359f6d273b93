package fullcourt.platform.web;

import fullcourt.platform.web.BodyReader.Reading;
import fullcourt.platform.web.RequestThreads.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The only way into every endpoint. A POST needs a JSON content type, so that a web page cannot send one without a preflight request, and its body is received
 * whole, on a thread that costs nothing while a slow caller sends. Only then the request gets a worker thread. Liveness needs none of this.
 */
final class RequestBounds extends OncePerRequestFilter {
    /** The largest message of Pub/Sub. */
    static final int MAX_PUSH = 10_000_000;
    static final int MAX_BODY = 1_000_000;
    private static final Pattern PUSHES = Pattern.compile("(/\\w+)?/(process|predict)");
    private static final Pattern ANSWERED_AT_ONCE = Pattern.compile("/actuator/health/liveness|(/\\w+)?/health");
    private final BodyReader bodies;
    private final RequestThreads threads;

    RequestBounds(BodyReader bodies, RequestThreads threads) {
        this.bodies = bodies;
        this.threads = threads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        if (ANSWERED_AT_ONCE.matcher(request.getRequestURI()).matches())
            publishState.doFilter(request, response);
        else if (!HttpMethod.POST.matches(request.getMethod()))
            carryOut(Caller.PEOPLE, request, response, publishState);
        else if (isJson(request.getContentType()))
            receive(request, response, publishState);
        else
            refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as JSON, with 'Content-Type: application/json'.");
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        int largest = PUSHES.matcher(request.getRequestURI()).matches() ? MAX_PUSH : MAX_BODY;
        switch (bodies.read(request, largest)) {
            case Reading.Received received -> {
                try {
                    carryOut(callerOf(request), new ReceivedRequest(request, received.bytes()), response, publishState);
                } finally {
                    bodies.release(received);
                }
            }
            case Reading.TooLarge() ->
                refuse(response, HttpStatus.CONTENT_TOO_LARGE, "The body has more than %d bytes.".formatted(largest));
            case Reading.TooSlow() -> refuse(response, HttpStatus.REQUEST_TIMEOUT, "The body took too long to come. Send it in one go.");
            case Reading.NoRoom() ->
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "Too many large requests at once. Send it again later.");
        }
    }

    private static Caller callerOf(HttpServletRequest request) {
        return request.getRequestURI().contains("/commands/") ? Caller.PEOPLE : Caller.DATA;
    }

    private void carryOut(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain publishState)
            throws ServletException, IOException {
        if (!threads.run(caller, () -> publishState.doFilter(request, response)))
            refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "Too many requests at once. Send it again later.");
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        new Problem(status, sentence).writeTo(response);
    }
}
