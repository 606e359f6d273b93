package fullcourt.platform.warehouse;

/** A typed question that is not answered. Nothing was read or written on its behalf. */
public final class QuestionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QuestionRefusedException(String sentence) {
        super(sentence);
    }
}
