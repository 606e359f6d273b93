package fullcourt.platform.reconcile;

/** The process ends while a pass is under way. Nothing is wrong with what it did; the next pass goes on. */
final class PassStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PassStoppedException(Throwable cause) {
        super("The pass was stopped because the process ends; the next one goes on.", cause);
    }
}
