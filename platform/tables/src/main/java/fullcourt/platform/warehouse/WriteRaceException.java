package fullcourt.platform.warehouse;

/** Another writer changed the same rows first. Nothing was written and trying again is safe; the warehouse itself is available. */
public final class WriteRaceException extends WarehouseUnavailableException {
    private static final long serialVersionUID = 1L;

    public WriteRaceException(String what, Throwable cause) {
        super(what, cause);
    }
}
