package fullcourt.operations.status;

import fullcourt.operations.operation.UsageException;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.findings.Findings.OpenFinding;
import org.springframework.stereotype.Component;

/** Closes findings that nothing checks again. A check would open any other one again, so that is refused. */
@Component
final class ClosedByHand {
    private final Findings findings;

    ClosedByHand(Findings findings) {
        this.findings = findings;
    }

    /** @throws UsageException if no such finding is open, or a check looks after it */
    Finding required(String cause) {
        Finding finding = findings.open().stream().map(OpenFinding::finding).filter(each -> each.cause().equals(cause)).findFirst()
                .orElseThrow(() -> new UsageException("'%s' is not open; 'findings list' shows what is.".formatted(cause)));
        if (!Finding.UNCHECKED.contains(finding.kind()))
            throw new UsageException(
                    "'%s' closes by itself when its cause is gone; closed by hand it would open again. By hand are closed only: %s."
                            .formatted(cause, String.join(", ", Finding.UNCHECKED)));
        return finding;
    }

    void close(Finding finding) {
        findings.close(finding.cause());
    }
}
