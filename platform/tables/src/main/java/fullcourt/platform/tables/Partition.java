package fullcourt.platform.tables;

import java.time.LocalDate;

/** The unit of building, checking and repair: one value of the table's DATE column, or the whole of a table that has none. */
public sealed interface Partition extends Comparable<Partition> {

    /** One day's slice. */
    record Day(LocalDate date) implements Partition {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** The one partition of an unpartitioned table. */
    record Whole() implements Partition {
        @Override
        public String toString() {
            return "all";
        }
    }

    Partition ALL = new Whole();

    static Partition of(LocalDate date) {
        return new Day(date);
    }

    /** Reads {@link #toString()}. */
    static Partition parse(String text) {
        return text.equals("all") ? ALL : of(LocalDate.parse(text));
    }

    @Override
    default int compareTo(Partition other) {
        return this instanceof Day(LocalDate date) && other instanceof Day(LocalDate otherDate)
                ? date.compareTo(otherDate)
                : toString().compareTo(other.toString());
    }
}
