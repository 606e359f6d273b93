package fullcourt.platform.warehouse;

/** An ad-hoc statement was refused, or was stopped at a limit. Nothing was written. */
public final class QuestionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QuestionRefusedException(String sentence) {
        super(sentence);
    }
}
