package fullcourt.platform.tables;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Assigns dates to partition groups. Partitions of one group (a season) share a publish state and the windows that begin with the season's first day; the
 * platform knows only that groups are consecutive.
 * @param label the group of a date, usable in an object path: {@code 2023-24}
 * @param firstDay the first day of the group that a date belongs to
 */
public record PartitionScheme(Function<LocalDate, String> label, Function<LocalDate, LocalDate> firstDay) {
    /** The group of unpartitioned tables. */
    public static final String ALL = "all";

    public String of(Partition partition) {
        return switch (partition) {
            case Partition.Day(LocalDate date) -> label.apply(date);
            case Partition.Whole() -> ALL;
        };
    }

    public LocalDate firstDay(LocalDate date) {
        return firstDay.apply(date);
    }
}
