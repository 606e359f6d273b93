package fullcourt.platform.findings;

import java.time.Instant;

/**
 * Something that happened to a finding.
 * @param sequence order of the events of one cause, from 1
 */
public record FindingEvent(Finding finding, Kind kind, Instant at, long sequence) {

    /** As the column {@code state} names them. */
    public enum Kind {
        OPEN, REFRESHED, ESCALATED, CLOSED
    }
}
