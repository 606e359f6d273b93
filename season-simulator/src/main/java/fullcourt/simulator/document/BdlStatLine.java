package fullcourt.simulator.document;

import fullcourt.simulator.season.BoxRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The counts of a box-score row; percentages are fractions with up to seven digits, 0 without attempts. */
@JsonNaming(SnakeCaseStrategy.class)
record BdlStatLine(String min, int fgm, int fga, BigDecimal fgPct, int fg3m, int fg3a, BigDecimal fg3Pct, int ftm, int fta,
        BigDecimal ftPct,
        int oreb, int dreb, int reb, int ast, int stl, int blk, int turnover, int pf, int pts, int plusMinus) {

    static BdlStatLine of(BoxRow row) {
        return new BdlStatLine(row.minutes(), row.fgm(), row.fga(), ratio(row.fgm(), row.fga()), row.fg3m(), row.fg3a(),
                ratio(row.fg3m(), row.fg3a()),
                row.ftm(), row.fta(), ratio(row.ftm(), row.fta()), row.oreb(), row.dreb(), row.rebounds(), row.ast(), row.stl(), row.blk(),
                row.turnovers(), row.fouls(), row.points(), row.plusMinus());
    }

    private static BigDecimal ratio(int made, int attempted) {
        if (made == 0)
            return BigDecimal.ZERO;
        return BigDecimal.valueOf(made).divide(BigDecimal.valueOf(attempted), 7, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
