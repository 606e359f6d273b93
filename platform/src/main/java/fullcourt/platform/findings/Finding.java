package fullcourt.platform.findings;

/**
 * Something an operator should know.
 * @param cause identifies it: one open finding for each cause; its part before the first slash is the check that raises it
 * @param evidence what is wrong, with names and numbers, one sentence
 * @param remedy what to do, or what Fullcourt does about it by itself
 */
public record Finding(String cause, Severity severity, String evidence, String remedy) {

    /** How soon somebody should look. */
    public enum Severity {
        INFO, WARNING, CRITICAL
    }

    public static Finding warning(String cause, String evidence, String remedy) {
        return new Finding(cause, Severity.WARNING, evidence, remedy);
    }

    public static Finding critical(String cause, String evidence, String remedy) {
        return new Finding(cause, Severity.CRITICAL, evidence, remedy);
    }
}
