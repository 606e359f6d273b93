package fullcourt.simulator.document;

import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the players of a team did together. A total is empty as soon as one player's number is not known. */
record TeamTotals(List<BoxRow> rows) {
    private static final int DIGITS = 3;

    Optional<Long> sum(Count count) { return sum(row -> row.count(count)); }

    Optional<Long> minutes() { return sum(GameProgress::minutes); }

    Optional<BigDecimal> ratio(Count made, Count attempted) { return ratio(sum(made), sum(attempted)); }

    private Optional<Long> sum(Function<BoxRow, Optional<Long>> number) {
        var played = rows.stream().filter(row -> !row.sat()).map(number).toList();
        return played.stream().allMatch(Optional::isPresent)
                ? Optional.of(played.stream().mapToLong(Optional::orElseThrow).sum())
                : Optional.empty();
    }

    static Optional<BigDecimal> ratio(BoxRow row, Count made, Count attempted) { return ratio(row.count(made), row.count(attempted)); }

    /** 0 without attempts, as the league prints it. */
    private static Optional<BigDecimal> ratio(Optional<Long> made, Optional<Long> attempted) {
        return made.flatMap(makes -> attempted.map(attempts -> attempts == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(makes).divide(BigDecimal.valueOf(attempts), DIGITS, RoundingMode.HALF_UP).stripTrailingZeros()));
    }
}
