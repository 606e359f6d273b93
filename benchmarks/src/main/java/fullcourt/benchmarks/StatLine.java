package fullcourt.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ObjectNode;

/** The counts of one player line. Points are what the shots made are worth, rebounds the sum of both ends. */
record StatLine(int minutes, int twos, int threes, int free, int missed, int boards) {

    /** Counts that depend on both numbers; versions next to each other differ in every row. */
    static StatLine of(int row, int version) {
        int mixed = Math.floorMod(row * 7919 + version * 31, 1009);
        return new StatLine(12 + mixed % 25, (row + version) % 9, mixed % 5, mixed % 7, mixed % 6, mixed % 8);
    }

    int points() {
        return 2 * twos + 3 * threes + free;
    }

    void write(ObjectNode stat) {
        int made = twos + threes;
        stat.put("min", "%02d".formatted(minutes));
        shots(stat, "fg", made, made + missed + 1);
        shots(stat, "fg3", threes, threes + missed);
        shots(stat, "ft", free, free + 1);
        stat.put("oreb", boards / 3).put("dreb", boards - boards / 3).put("reb", boards).put("ast", missed).put("stl", boards % 3);
        stat.put("blk", boards % 2).put("turnover", missed % 4).put("pf", boards % 6).put("pts", points()).put("plus_minus", twos - 4);
    }

    private static void shots(ObjectNode stat, String kind, int made, int attempted) {
        BigDecimal share = made == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(made).divide(BigDecimal.valueOf(attempted), 7, RoundingMode.HALF_UP);
        stat.put(kind + "m", made).put(kind + "a", attempted).put(kind + "_pct", share.stripTrailingZeros());
    }
}
