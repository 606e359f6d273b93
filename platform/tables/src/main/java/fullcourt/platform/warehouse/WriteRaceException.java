package fullcourt.platform.warehouse;

/** Another writer was at the same rows and was first. The warehouse is there: this says nothing against it, and trying again is safe. */
public final class WriteRaceException extends WarehouseUnavailableException {
    private static final long serialVersionUID = 1L;

    public WriteRaceException(String what, Throwable cause) {
        super(what, cause);
    }
}
