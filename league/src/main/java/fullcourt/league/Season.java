package fullcourt.league;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A season by the year it starts in; printed "2023-24". A day belongs to exactly one season: from October on to the one that starts that
 * year. The exception is 2019-20, which was played until 11 October 2020.
 */
public record Season(int startYear) implements Comparable<Season> {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final LocalDate AFTER_THE_LONG_SEASON = LocalDate.of(2020, 10, 12);

    /** Reads "2023-24"; empty unless the second year follows the first. */
    public static Optional<Season> parse(String label) {
        var form = LABEL.matcher(label);
        if (!form.matches())
            return Optional.empty();
        var season = new Season(Integer.parseInt(form.group(1)));
        return season.label().equals(label) ? Optional.of(season) : Optional.empty();
    }

    /** The season that the day (New York) belongs to. */
    public static Season of(LocalDate day) {
        var startsThatYear = new Season(day.getYear());
        return day.isBefore(startsThatYear.firstDay()) ? new Season(day.getYear() - 1) : startsThatYear;
    }

    /** The earliest day that belongs to this season, weeks before the first game: where "the season so far" begins. */
    public LocalDate firstDay() {
        return startYear == AFTER_THE_LONG_SEASON.getYear() ? AFTER_THE_LONG_SEASON : LocalDate.of(startYear, Month.OCTOBER, 1);
    }

    /** The latest day that belongs to this season: the eve of the next one's {@link #firstDay()}. */
    public LocalDate lastDay() {
        return new Season(startYear + 1).firstDay().minusDays(1);
    }

    /** "2023-24", "1999-00". */
    public String label() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(Season other) { return Integer.compare(startYear, other.startYear); }

    @Override
    public String toString() { return label(); }
}
