package fullcourt.platform.warehouse;

/** An ad-hoc statement was refused, or was stopped at a limit. Nothing was written. */
public final class AdHocSqlRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AdHocSqlRefusedException(String sentence) {
        super(sentence);
    }
}
