package fullcourt.platform.files;

import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.findings.ErrorPattern;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What went wrong in the same way with one feed.
 * @param group names it for a replay
 * @param reason without what differs from one to the next
 * @param count how many there are
 * @param open how many of them nothing newer has replaced; of rows the newest are looked at, of files the oldest, the others count as open
 * @param attempts replays of the most often replayed file; 0 for rows
 * @param pointer of the sample, from the document's root
 * @param sample the last row, or what the last file's problem is
 */
public record DeadLetterGroup(String group, Kind kind, String feed, String table, String reason, long count, long open, int attempts,
        String firstFile, Instant firstAt, String lastFile, Instant lastAt, Optional<String> pointer, String sample, String fix) {

    /** In the order of the listing. */
    public enum Kind {
        /** A file that was refused as a whole. */
        FILE,
        /** A row that was left out of a file that was loaded. */
        ROW,
        /** A message that was not understood. */
        MESSAGE,
        /** A sound row of something that the table does not hold. */
        ELSEWHERE;

        static Kind of(RejectedRow.Kind rejected) {
            return rejected == RejectedRow.Kind.ELSEWHERE ? ELSEWHERE : ROW;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Stands in the listing and is typed for a replay. */
    static String name(Kind kind, String feed, String reason) {
        return ErrorPattern.group(kind.toString(), feed, reason);
    }
}
