package fullcourt.platform.objects;

/** Nothing may be written: state and warehouse do not belong together. The requested write did not happen; it is safe to retry after the repair. */
public final class HaltedException extends ObjectStoreUnavailableException {
    private static final long serialVersionUID = 1L;

    /** @param why what is wrong and which command ends it */
    public HaltedException(String why) {
        super(why);
    }
}
