package fullcourt.platform.files;

import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.findings.ErrorPattern;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Problems of one feed with the same reason.
 * @param group names it for reprocessing
 * @param reason without the parts that differ between files
 * @param count how many there are
 * @param open how many of them nothing newer has replaced; determined for the newest rows and the oldest files, the others count as open
 * @param attempts of the most often reprocessed file; 0 for rows
 * @param pointer of the sample, from the document's root
 * @param sample the last row, or the problem of the last file
 */
public record DeadLetterGroup(String group, Kind kind, String feed, String table, String reason, long count, long open, int attempts,
        String firstFile, Instant firstAt, String lastFile, Instant lastAt, Optional<String> pointer, String sample, String fix) {

    /** In the order of the listing. */
    public enum Kind {
        /** A quarantined file. */
        FILE,
        /** A rejected row of a file that was loaded. */
        ROW,
        /** A message that was not understood. */
        MESSAGE,
        /** A sound row of something that the table does not hold. */
        OUT_OF_SCOPE;

        static Kind of(RejectedRow.Kind rejected) {
            return rejected == RejectedRow.Kind.OUT_OF_SCOPE ? OUT_OF_SCOPE : ROW;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The group's name in the listing and as an argument of reprocessing. */
    static String name(Kind kind, String feed, String reason) {
        return ErrorPattern.group(kind.toString(), feed, reason);
    }
}
