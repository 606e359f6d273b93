package fullcourt.platform.pipeline;

import fullcourt.platform.processor.Phase;
import fullcourt.platform.reconcile.PartitionDecision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** A look at days that somebody names in words. */
public final class RangeLook {
    private static final int MOST_DAYS = 400;
    private static final Pattern ISO_DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}"); // the years of which every engine can make an instant
    private final Pipeline pipeline;

    public RangeLook(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** @param partitions one for each partition that is expected or exists */
    public record Answer(String status, String dateRange, List<PartitionDecision> partitions) {}

    /** @throws InvalidDayException if a day is neither a date nor {@code TODAY} or {@code YESTERDAY}, or the range is upside down or too long */
    public Answer at(String from, String to, Phase through) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first))
            throw new InvalidDayException("The range %s to %s is upside down. Name the earlier day first.".formatted(first, last));
        if (first.plusDays(MOST_DAYS).isBefore(last))
            throw new InvalidDayException(
                    "The range %s to %s is longer than %d days. Name a part of it.".formatted(first, last, MOST_DAYS));
        return new Answer("completed", "%s to %s".formatted(first, last), pipeline.reconcile(first, last, through, decision -> {}));
    }

    /** @throws InvalidDayException if it is neither a date nor {@code TODAY} or {@code YESTERDAY} */
    public LocalDate day(String text) {
        return switch (text) {
            case "TODAY" -> pipeline.today();
            case "YESTERDAY" -> pipeline.today().minusDays(1);
            default -> date(text);
        };
    }

    private static LocalDate date(String text) {
        try {
            if (ISO_DATE.matcher(text).matches())
                return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new InvalidDayException("'%s' is no day. Accepted are TODAY, YESTERDAY and dates as 2025-01-15.".formatted(text));
    }
}
