package fullcourt.platform.documents;

import java.time.Duration;

/**
 * Limits of reading one document. Memory is bounded before it is used: a few bytes of gzip may expand to gigabytes.
 * @param bytes of the text, unpacked
 * @param rows good and rejected
 * @param tokens values, names and brackets of JSON; a tree of them is in memory
 * @param cells values of CSV, each with its name
 * @param time from the first byte to the last row
 */
public record ReadingLimits(long bytes, int rows, long tokens, long cells, Duration time) {
    private static final int SHARES_OF_MEMORY = 3; // one for the rows or the tree, one for the text, one for everything else
    private static final int BYTES_OF_A_ROW = 1024;
    private static final int BYTES_OF_A_TOKEN = 64;
    private static final int BYTES_OF_A_CELL = 192;
    private static final Duration USUAL_TIME = Duration.ofMinutes(1);

    /** For this process's memory. */
    public static ReadingLimits of(long bytes, Duration time) {
        long share = Runtime.getRuntime().maxMemory() / SHARES_OF_MEMORY;
        return new ReadingLimits(bytes, (int) Math.min(Integer.MAX_VALUE, share / BYTES_OF_A_ROW), share / BYTES_OF_A_TOKEN,
                share / BYTES_OF_A_CELL, time);
    }

    static ReadingLimits of(long bytes) {
        return of(bytes, USUAL_TIME);
    }
}
