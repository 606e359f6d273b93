package fullcourt.platform.access;

import org.springframework.http.HttpStatus;

/** Somebody asked for a change without being allowed to. Nothing was done. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;

    private NotAllowedException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** We do not know who asks. */
    public static NotAllowedException unknown(String sentence) {
        return new NotAllowedException(HttpStatus.UNAUTHORIZED, sentence);
    }

    /** We know, and he may not. */
    public static NotAllowedException forbidden(String sentence) {
        return new NotAllowedException(HttpStatus.FORBIDDEN, sentence);
    }

    public HttpStatus status() {
        return status;
    }
}
