package fullcourt.simulator.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The ways in which the scrapers print an instant. */
final class TimeStamps {
    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO_WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO_WITH_MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO_WITH_MILLIS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO_SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HHmm").withZone(ZoneOffset.UTC);

    private TimeStamps() {}

    /** {@code 20240116_080500} */
    static String fileName(Instant at) { return FILE_NAME.format(at); }

    /** {@code 2024-01-16T08:05:00+00:00}, in BallDontLie envelopes. */
    static String withOffset(Instant at) {
        return ISO_WITH_OFFSET.format(at);
    }

    /** {@code 2024-01-16T11:00:00.000000+00:00}, in schedule documents and their file names. */
    static String withMicros(Instant at) {
        return ISO_WITH_MICROS.format(at);
    }

    /** {@code 2024-01-16T00:00:00.000Z}, BallDontLie's own. */
    static String withMillis(Instant at) { return ISO_WITH_MILLIS.format(at); }

    /** {@code 2024-01-16T00:00:00Z} */
    static String seconds(Instant at) { return ISO_SECONDS.format(at); }

    /** {@code 0355}, the UTC time of an odds snapshot. */
    static String hourAndMinute(Instant at) { return HOUR_AND_MINUTE.format(at); }
}
