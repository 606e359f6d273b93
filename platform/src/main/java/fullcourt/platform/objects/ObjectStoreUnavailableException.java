package fullcourt.platform.objects;

/** The bucket cannot be reached or refuses to write. What was asked for did not happen; doing it again is safe. */
public sealed class ObjectStoreUnavailableException extends RuntimeException permits HaltedException {
    private static final long serialVersionUID = 1L;

    public ObjectStoreUnavailableException(String what, Throwable cause) {
        super("%s failed: %s. Nothing was lost; trying again is safe.".formatted(what, cause.getMessage()), cause);
    }

    ObjectStoreUnavailableException(String sentence) {
        super(sentence);
    }
}
