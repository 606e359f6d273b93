package fullcourt.operations.execution;

/** Operations that change something are refused for now. Nothing was done. */
public final class OperationStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OperationStoppedException(String sentence) {
        super(sentence);
    }
}
