package fullcourt.platform.documents;

/** A document is beyond its limits. Never leaves this package. */
final class DocumentRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String problem;

    /** @param problem one sentence without the object's name */
    DocumentRefusedException(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
