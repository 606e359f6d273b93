package fullcourt.platform.findings;

import java.util.List;

/**
 * Something an operator should know.
 * @param cause identifies it: one open finding for each cause; its part before the first slash is the check that raises it
 * @param evidence what is wrong, with names and numbers, one sentence
 * @param remedy what to do, or what Fullcourt does about it by itself
 */
public record Finding(String cause, Severity severity, String evidence, String remedy) {
    /** The kind of findings about messages that are not understood. */
    public static final String DEAD_LETTER = "dead-letter";
    /** Kinds that no check closes, so that an operator may close them. All others close when their cause is gone. */
    public static final List<String> UNCHECKED = List.of(DEAD_LETTER, "staged-rows-refused");

    /** The check that raises it: the first part of the cause. */
    public String kind() {
        return cause.split("/", 2)[0];
    }

    /** How urgently an operator should act. */
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
