package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The counts of a box-score row; a count that is not known is an absent key. Percentages are fractions with up to seven digits, 0 without attempts. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record BdlStatLine(Optional<String> min, Optional<Long> fgm, Optional<Long> fga, Optional<BigDecimal> fgPct, Optional<Long> fg3m,
        Optional<Long> fg3a, Optional<BigDecimal> fg3Pct, Optional<Long> ftm, Optional<Long> fta, Optional<BigDecimal> ftPct,
        Optional<Long> oreb, Optional<Long> dreb, Optional<Long> reb, Optional<Long> ast, Optional<Long> stl, Optional<Long> blk,
        Optional<Long> turnover, Optional<Long> pf, Optional<Long> pts, Optional<Long> plusMinus) {

    static BdlStatLine of(BoxRow row) {
        return new BdlStatLine(row.minutes(), row.count(Count.FGM), row.count(Count.FGA), ratio(row, Count.FGM, Count.FGA),
                row.count(Count.FG3M), row.count(Count.FG3A), ratio(row, Count.FG3M, Count.FG3A), row.count(Count.FTM),
                row.count(Count.FTA), ratio(row, Count.FTM, Count.FTA), row.count(Count.OREB), row.count(Count.DREB),
                row.count(Count.REB), row.count(Count.AST), row.count(Count.STL), row.count(Count.BLK), row.count(Count.TURNOVERS),
                row.count(Count.FOULS), row.count(Count.POINTS), row.count(Count.PLUS_MINUS));
    }

    private static Optional<BigDecimal> ratio(BoxRow row, Count made, Count attempted) {
        return row.count(made).flatMap(makes -> row.count(attempted).flatMap(attempts -> ratio(makes, attempts)));
    }

    /** Empty for hits without an attempt: the counts are wrong, and the processor rejects them. */
    private static Optional<BigDecimal> ratio(long makes, long attempts) {
        if (makes == 0)
            return Optional.of(BigDecimal.ZERO);
        return attempts == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(makes).divide(BigDecimal.valueOf(attempts), 7, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
