package fullcourt.platform.files;

import fullcourt.platform.findings.ErrorPattern;

/** A reason without what differs from row to row, so that what went wrong in the same way is counted together. */
final class ReasonKind {
    private ReasonKind() {}

    /** {@code points is 999, accepted is 0 to 100} is {@code points is #, accepted is # to #}. */
    public static String of(String reason) {
        return ErrorPattern.of(reason);
    }
}
