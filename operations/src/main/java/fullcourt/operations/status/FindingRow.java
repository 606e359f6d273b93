package fullcourt.operations.status;

import fullcourt.platform.findings.Findings.OpenFinding;
import java.time.Instant;

/** An open finding as it is listed. */
record FindingRow(String cause, String severity, Instant since, String evidence, String remedy) {

    static FindingRow of(OpenFinding open) {
        return new FindingRow(open.finding().cause(), open.finding().severity().name(), open.since(), open.finding().evidence(),
                open.finding().remedy());
    }
}
