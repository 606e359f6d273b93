package fullcourt.platform.warehouse;

/** The warehouse cannot be reached. Nothing was written; doing the same again is safe. */
public sealed class WarehouseUnavailableException extends RuntimeException permits WriteRaceException {
    private static final long serialVersionUID = 1L;

    public WarehouseUnavailableException(String what, Throwable cause) {
        super("The warehouse cannot be reached while it should %s. Nothing was written; trying again is safe.".formatted(what), cause);
    }
}
