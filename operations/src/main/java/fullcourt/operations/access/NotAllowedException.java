package fullcourt.operations.access;

import org.springframework.http.HttpStatus;

/** Somebody asked for a change without being the operator. Nothing was done. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;

    private NotAllowedException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static NotAllowedException unauthenticated() {
        return new NotAllowedException(HttpStatus.UNAUTHORIZED,
                "This changes something. Send 'Authorization: Bearer <token>' with the content of <data>/%s.".formatted(AdminToken.FILE));
    }

    static NotAllowedException forbidden() {
        return new NotAllowedException(HttpStatus.FORBIDDEN,
                "The token is not the operator's. It stands in <data>/%s.".formatted(AdminToken.FILE));
    }

    public HttpStatus status() {
        return status;
    }
}
