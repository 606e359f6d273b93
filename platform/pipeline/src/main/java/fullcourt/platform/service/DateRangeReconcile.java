package fullcourt.platform.service;

import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.config.Phase;
import fullcourt.platform.tables.BusinessDates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reconciles a range of days given as text. */
public final class DateRangeReconcile {
    /** One season and its summer. */
    /** Days of the longest range. */
    public static final int MAX_DAYS = 400;
    private static final int MAX_QUOTE = 40;
    private static final Pattern DAYS_AGO = Pattern.compile("TODAY-(\\d{1,3})");
    private final Pipeline pipeline;
    private final Duration longest;

    /** @param longest time that one reconcile pass may take */
    DateRangeReconcile(Pipeline pipeline, Duration longest) {
        this.pipeline = pipeline;
        this.longest = longest;
    }

    /** @param status {@code completed}, or {@code unfinished} if time ran out @param partitions one for each partition that is expected or exists and was reached */
    public record Answer(String status, String dateRange, List<PartitionDecision> partitions) {}

    /** @throws InvalidDayException if {@link #day} cannot read a day, or the range is reversed or too long */
    public Answer at(@Nullable String from, @Nullable String to, Phase through) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        requireOneSeason(first, last);
        TimeLimit limit = TimeLimit.of(longest);
        List<PartitionDecision> decisions = pipeline.reconcile(first, last, through, limit);
        return new Answer(limit.isOver() ? "unfinished" : "completed", "%s to %s".formatted(first, last), decisions);
    }

    /** @throws InvalidDayException if the range is reversed or longer than a season */
    public static void requireOneSeason(LocalDate first, LocalDate last) {
        if (last.isBefore(first))
            throw new InvalidDayException("The range %s to %s is upside down. Name the earlier day first.".formatted(first, last));
        if (first.plusDays(MAX_DAYS).isBefore(last))
            throw new InvalidDayException(
                    "The range %s to %s is longer than %d days. Name a part of it.".formatted(first, last, MAX_DAYS));
    }

    /** @throws InvalidDayException if it is absent, or neither one of {@link BusinessDates} nor {@code TODAY}, {@code TODAY-7} or {@code YESTERDAY} */
    public LocalDate day(@Nullable String text) {
        if (text == null)
            throw refused("A day is missing.");
        Matcher daysAgo = DAYS_AGO.matcher(text);
        if (daysAgo.matches())
            return pipeline.today().minusDays(Long.parseLong(daysAgo.group(1)));
        return switch (text) {
            case "TODAY" -> pipeline.today();
            case "YESTERDAY" -> pipeline.today().minusDays(1);
            default -> date(text);
        };
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (BusinessDates.isIn(date))
                return date;
        } catch (DateTimeParseException _) {
            // the exception below covers it
        }
        throw refused("'%s' is no day.".formatted(text.length() > MAX_QUOTE ? text.substring(0, MAX_QUOTE) + " …" : text));
    }

    private static InvalidDayException refused(String problem) {
        return new InvalidDayException("%s Accepted are TODAY, YESTERDAY and dates as 2025-01-15 from %s to %s, also TODAY-7."
                .formatted(problem, BusinessDates.FIRST, BusinessDates.LAST));
    }
}
