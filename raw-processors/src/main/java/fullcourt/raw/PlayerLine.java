package fullcourt.raw;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.math.BigDecimal;
import java.util.List;

/** What follows from the numbers of a player's line in a box score, whichever feed it is from. */
public final class PlayerLine {
    private PlayerLine() {}

    /** No minutes or none given, and every count absent or 0. */
    public static boolean isWithoutPlay(RowBuilder row, Column<BigDecimal> minutes, List<Column<Long>> counts) {
        if (row.find(minutes).filter(played -> played.signum() > 0).isPresent())
            return false;
        for (Column<Long> column : counts) {
            if (row.find(column).orElse(0L) != 0)
                return false;
        }
        return true;
    }

    /**
     * Sets made ÷ attempted, in [0, 1]; leaves it null without attempts.
     * @throws InvalidRowException if more went in than were tried
     */
    public static void share(RowBuilder row, Column<Double> share, Column<Long> made, Column<Long> attempted) {
        long makes = row.find(made).orElse(0L);
        long attempts = row.find(attempted).orElse(0L);
        if (makes > attempts && row.find(attempted).isPresent())
            throw new InvalidRowException("", "%s is %d of %d attempts".formatted(made.name(), makes, attempts));
        if (attempts > 0 && row.find(made).isPresent())
            row.set(share, (double) makes / attempts);
    }
}
