package fullcourt.platform.access;

import org.springframework.http.HttpStatus;

/** A caller requested a change without the role that it needs. Nothing was done. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;

    private NotAllowedException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** The caller is not authenticated. */
    public static NotAllowedException unknown(String sentence) {
        return new NotAllowedException(HttpStatus.UNAUTHORIZED, sentence);
    }

    /** The caller is authenticated and lacks the role. */
    public static NotAllowedException forbidden(String sentence) {
        return new NotAllowedException(HttpStatus.FORBIDDEN, sentence);
    }

    public HttpStatus status() {
        return status;
    }
}
