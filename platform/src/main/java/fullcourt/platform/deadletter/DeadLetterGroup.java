package fullcourt.platform.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong in the same way with one feed.
 * @param group names it for a replay
 * @param kind file: refused as a whole; row: left out of a file that was loaded; message: not understood; elsewhere: a sound row of something that the
 *     table does not hold
 * @param reason without what differs from one to the next
 * @param count how many there are
 * @param open how many of them nothing newer has replaced; of rows the newest are looked at, the others count as open
 * @param attempts replays of the most often replayed file; 0 for rows
 * @param pointer of the sample, from the document's root
 * @param sample the last row, or what the last file's problem is
 */
public record DeadLetterGroup(String group, String kind, String feed, String table, String reason, long count, long open, int attempts,
        String firstFile, Instant firstAt, String lastFile, Instant lastAt, Optional<String> pointer, String sample, String fix) {

    static final String FILE = "file";
    static final String ROW = "row";
    static final String MESSAGE = "message";
    static final String ELSEWHERE = "elsewhere";
    static final List<String> KINDS = List.of(FILE, ROW, MESSAGE, ELSEWHERE);

    /** Stands in the listing and is typed for a replay. */
    static String name(String kind, String feed, String reason) {
        return "dl-%08x".formatted((kind + "\n" + feed + "\n" + reason).hashCode());
    }
}
