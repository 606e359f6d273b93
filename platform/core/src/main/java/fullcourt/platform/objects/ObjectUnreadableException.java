package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;

/** One object cannot be read; the others of its bucket can. */
public final class ObjectUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ObjectUnreadableException(ObjectPath path, Throwable cause) {
        super("'%s' cannot be read: %s. Make the file readable for the user who runs Fullcourt; it is then loaded by itself.".formatted(
                path,
                cause.getClass().getSimpleName()), cause);
    }
}
