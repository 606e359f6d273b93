package fullcourt.platform.notification;

/** A channel could not be used. The findings have what it should have announced. */
public final class NotifierUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotifierUnavailableException(String channel, Throwable cause) {
        super("The channel '%s' cannot be used: %s.".formatted(channel, cause.getMessage()), cause);
    }
}
