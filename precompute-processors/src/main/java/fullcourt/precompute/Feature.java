package fullcourt.precompute;

import static fullcourt.platform.tables.Column.optional;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;

/**
 * One number a prediction system may use: two columns of the feature store, the value and how it came about.
 * Rule: {@code docs/rules/features.md}.
 * @param value null exactly when {@code source} is {@code missing}
 * @param source {@code genuine}: at least the minimum of games behind it, or a fact; {@code fallback}: fewer games; {@code default}: a neutral
 *     value for what is not known; {@code missing}
 * @param unit what one is: points, minutes, ratio
 * @param weight what becomes of a player for whom it is not genuine
 */
public record Feature(Column<Double> value, Column<String> source, String unit, Weight weight) {

    /** What a feature means for the row it stands in. */
    public enum Weight {
        /** Not genuine: the player is not predicted, and this feature is the reason. */
        REQUIRED,
        /** Counts in the quality of the row. */
        COUNTED,
        /** Counts only where there is one. */
        COUNTED_WHEN_PRESENT
    }

    static Feature of(String name, String unit, double from, double to, Weight weight, String rule) {
        return new Feature(optional(name, ColumnType.FLOAT64, rule + " Unit: " + unit + ".").within(from, to),
                Column.required(name + "_source", ColumnType.STRING, "How " + name + " came about.")
                        .oneOf("genuine", "fallback", "default", "missing"),
                unit, weight);
    }

    public String name() {
        return value.name();
    }
}
