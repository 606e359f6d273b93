package fullcourt.operations.status;

import fullcourt.platform.findings.Findings.OpenFinding;
import java.time.Instant;

/** An open finding as it is listed. */
record FindingSummary(String cause, String severity, Instant since, String evidence, String remedy) {

    static FindingSummary of(OpenFinding open) {
        return new FindingSummary(open.finding().cause(), open.finding().severity().name(), open.since(), open.finding().evidence(),
                open.finding().remedy());
    }
}
