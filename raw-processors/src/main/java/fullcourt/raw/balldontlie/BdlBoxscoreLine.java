package fullcourt.raw.balldontlie;

import fullcourt.platform.processor.FileContext;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.RowBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The player part of a box-score row: who, how long, and what follows from the counts. Both feeds write it alike. */
final class BdlBoxscoreLine {
    private static final List<Column<Long>> COUNTS = List.of(BdlPlayerBoxscoresTable.POINTS, BdlPlayerBoxscoresTable.REBOUNDS,
            BdlPlayerBoxscoresTable.ASSISTS, BdlPlayerBoxscoresTable.STEALS, BdlPlayerBoxscoresTable.BLOCKS,
            BdlPlayerBoxscoresTable.TURNOVERS,
            BdlPlayerBoxscoresTable.FOULS, BdlPlayerBoxscoresTable.OFFENSIVE_REBOUNDS, BdlPlayerBoxscoresTable.DEFENSIVE_REBOUNDS,
            BdlPlayerBoxscoresTable.FG_MADE, BdlPlayerBoxscoresTable.FG_ATTEMPTED, BdlPlayerBoxscoresTable.THREES_MADE,
            BdlPlayerBoxscoresTable.THREES_ATTEMPTED, BdlPlayerBoxscoresTable.FT_MADE, BdlPlayerBoxscoresTable.FT_ATTEMPTED,
            BdlPlayerBoxscoresTable.PLUS_MINUS);

    private BdlBoxscoreLine() {}

    static void fill(RowBuilder row, FileContext file) {
        PrintedName.of(file).fill(row, BdlPlayerBoxscoresTable.PLAYER, BdlPlayerBoxscoresTable.FULL_NAME);
        fillIds(row, file);
        fillMinutes(row);
        fillShares(row);
    }

    private static void fillIds(RowBuilder row, FileContext file) {
        Optional<FeedId> id = file.row("/player/id").flatMap(BdlPlayerBoxscoresTable.BDL_PLAYER_ID.type().parser()).map(FeedId::new);
        row.set(BdlPlayerBoxscoresTable.BDL_PLAYER_ID, id.flatMap(FeedId::own)).set(BdlPlayerBoxscoresTable.NBA_ID,
                id.flatMap(FeedId::nbaPlayer));
    }

    private static void fillMinutes(RowBuilder row) {
        Optional<BigDecimal> minutes = row.find(BdlPlayerBoxscoresTable.MINUTES_TEXT).map(text -> Minutes.of(text)
                .orElseThrow(() -> new InvalidRowException("/min", "minutes is '%s', accepted is 34 or 34:12".formatted(text))));
        row.set(BdlPlayerBoxscoresTable.MINUTES, minutes);
        boolean satOut = minutes.filter(played -> played.signum() > 0).isEmpty();
        row.set(BdlPlayerBoxscoresTable.DID_NOT_PLAY, satOut && hasNoCount(row)); // the feed writes 00 and zeros for players who sat
    }

    private static boolean hasNoCount(RowBuilder row) {
        for (Column<Long> column : COUNTS) {
            if (row.find(column).orElse(0L) != 0)
                return false;
        }
        return true;
    }

    private static void fillShares(RowBuilder row) {
        share(row, BdlPlayerBoxscoresTable.FG_PCT, BdlPlayerBoxscoresTable.FG_MADE, BdlPlayerBoxscoresTable.FG_ATTEMPTED);
        share(row, BdlPlayerBoxscoresTable.THREES_PCT, BdlPlayerBoxscoresTable.THREES_MADE, BdlPlayerBoxscoresTable.THREES_ATTEMPTED);
        share(row, BdlPlayerBoxscoresTable.FT_PCT, BdlPlayerBoxscoresTable.FT_MADE, BdlPlayerBoxscoresTable.FT_ATTEMPTED);
    }

    private static void share(RowBuilder row, Column<Double> share, Column<Long> made, Column<Long> attempted) {
        long makes = row.find(made).orElse(0L);
        long attempts = row.find(attempted).orElse(0L);
        if (makes > attempts && row.find(attempted).isPresent())
            throw new InvalidRowException("", "%s is %d of %d attempts".formatted(made.name(), makes, attempts));
        if (attempts > 0 && row.find(made).isPresent())
            row.set(share, (double) makes / attempts);
    }
}
