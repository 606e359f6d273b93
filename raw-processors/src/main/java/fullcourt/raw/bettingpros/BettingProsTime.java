package fullcourt.raw.bettingpros;

import static fullcourt.platform.tables.ColumnType.TIMESTAMP;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as the documents write them, all UTC: {@code 2025-12-27 14:00:00} by the provider, {@code 20251227_150000} by the scraper. */
final class BettingProsTime {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("[yyyy-MM-dd HH:mm:ss][yyyyMMdd_HHmmss]");

    private BettingProsTime() {}

    /** Empty for any other form. */
    static Optional<Instant> parse(String text) {
        try {
            return TIMESTAMP.parser().apply(LocalDateTime.parse(text, FORM).toInstant(ZoneOffset.UTC).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
