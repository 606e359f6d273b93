package fullcourt.operations.operation;

import fullcourt.platform.service.DateRangeReconcile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A range of days, both ends included. */
public record Days(LocalDate from, LocalDate to) {
    public static final Parameter<LocalDate> DATE = Parameter.option("date", "D", ParameterType.DATE, "One day, as 2025-01-15.");
    public static final Parameter<LocalDate> FROM = Parameter.option("from", "D", ParameterType.DATE, "The first day of several.");
    public static final Parameter<LocalDate> TO = Parameter.option("to", "D", ParameterType.DATE, "The last day of several.");
    /** How they stand in a usage line. */
    public static final String USAGE = "[--date D | --from D --to D]";

    /**
     * The days of {@code --date}, or of {@code --from} and {@code --to}.
     * @return empty if none of them was given
     * @throws UsageException if both were given, one of the two is missing, or the range is upside down
     */
    public static Optional<Days> of(Call call) {
        Optional<LocalDate> date = call.find(DATE);
        Optional<LocalDate> from = call.find(FROM);
        Optional<LocalDate> to = call.find(TO);
        if (date.isPresent() && (from.isPresent() || to.isPresent()))
            throw new UsageException("Name either --date or --from and --to, not both.");
        if (from.isPresent() != to.isPresent())
            throw new UsageException("--from and --to belong together; for one day write --date.");
        if (from.isPresent() && to.orElseThrow().isBefore(from.get()))
            throw new UsageException("--from %s is after --to %s.".formatted(from.get(), to.get()));
        return date.map(day -> new Days(day, day)).or(() -> from.map(first -> new Days(first, to.orElseThrow())));
    }

    /** The same days season by season, so that no caller holds more than a season at once. @param season the season's first day, of any of its days */
    public List<Days> bySeason(UnaryOperator<LocalDate> season) {
        List<Days> seasons = new ArrayList<>();
        LocalDate begin = from;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!season.apply(day).equals(season.apply(begin))) {
                seasons.add(new Days(begin, day.minusDays(1)));
                begin = day;
            }
        }
        seasons.add(new Days(begin, to));
        return seasons;
    }

    /** @throws UsageException if they are more than one answer covers: a season */
    public Days withinASeason() {
        if (from.plusDays(DateRangeReconcile.MAX_DAYS).isBefore(to))
            throw new UsageException(
                    "The range %s to %s is longer than %d days. Name a part of it.".formatted(from, to, DateRangeReconcile.MAX_DAYS));
        return this;
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
