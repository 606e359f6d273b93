package fullcourt.platform.notification;

/** A channel could not be used. What should have been told stands in the findings. */
public final class NotifierUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotifierUnavailableException(String channel, Throwable cause) {
        super("The channel '%s' cannot be used: %s.".formatted(channel, cause.getMessage()), cause);
    }
}
