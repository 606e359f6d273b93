package fullcourt.simulator.document;

import fullcourt.simulator.season.BoxRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/** What the players of a team did together. */
record TeamTotals(List<BoxRow> rows) {
    private static final int DIGITS = 3;

    int sum(ToIntFunction<BoxRow> number) { return rows.stream().mapToInt(number).sum(); }

    BigDecimal ratio(ToIntFunction<BoxRow> made, ToIntFunction<BoxRow> attempted) { return ratio(sum(made), sum(attempted)); }

    /** 0 without attempts, as the league prints it. */
    static BigDecimal ratio(int made, int attempted) {
        return attempted == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(made).divide(BigDecimal.valueOf(attempted), DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
