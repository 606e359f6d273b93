package fullcourt.platform.steps;

import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;

/**
 * A table that a step reads, and which of its partitions: when one of them changes, the step's partition is stale. Only partitions of the same season
 * count, also where a window of days begins before it.
 */
public record Input(TableId table, Window window) {

    /** Which partitions of an input the step's partition D reads. */
    public sealed interface Window {
        /** D alone. */
        record SameDay() implements Window {}
        /** From {@code days} before D to D, both included. */
        record DaysBack(int days) implements Window {}
        /** From the season's first day to the day before D: for windows that are counted in games. */
        record SeasonBefore() implements Window {}
        /** From the season's first day to D. */
        record SeasonThrough() implements Window {}
        /** From {@code days} before D to the day before D. */
        record DaysBefore(int days) implements Window {}
        /** All partitions of the season, later ones too; or the whole of an unpartitioned table, for which no other window sees a change. */
        record Everything() implements Window {}
        /** Only what the step's expectation returns: the partition is stale when its expected keys change, whatever else changes in the table. */
        record AsExpected() implements Window {}
    }

    public static Input sameDay(TableId table) {
        return new Input(table, new Window.SameDay());
    }

    public static Input daysBack(TableId table, int days) {
        return new Input(table, new Window.DaysBack(days));
    }

    public static Input daysBefore(TableId table, int days) {
        return new Input(table, new Window.DaysBefore(days));
    }

    public static Input seasonBefore(TableId table) {
        return new Input(table, new Window.SeasonBefore());
    }

    public static Input seasonThrough(TableId table) {
        return new Input(table, new Window.SeasonThrough());
    }

    public static Input everything(TableId table) {
        return new Input(table, new Window.Everything());
    }

    /** For a table of which few rows concern a partition: the expectation has to put all values that the step reads of them into its expected keys. */
    public static Input asExpected(TableId table) {
        return new Input(table, new Window.AsExpected());
    }

    /** Whether D itself is excluded, so that a step that reads its own output forms no cycle. */
    public boolean isOfEarlierDays() {
        return window instanceof Window.SeasonBefore || window instanceof Window.DaysBefore;
    }

    public static Input sameDay(Table table) {
        return sameDay(table.id());
    }

    public static Input seasonBefore(Table table) {
        return seasonBefore(table.id());
    }
}
