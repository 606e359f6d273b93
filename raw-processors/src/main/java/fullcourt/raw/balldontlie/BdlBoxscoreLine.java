package fullcourt.raw.balldontlie;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.raw.Minutes;
import fullcourt.raw.PlayerLine;
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
        fillPlayer(row, file);
        fillMinutes(row, file);
        fillShares(row);
    }

    /** Who it is: the part that live polls have in common. */
    static void fillPlayer(RowBuilder row, FileContext file) {
        PrintedName.at(PrintedName.Place.PLAYER, file).fill(row, BdlPlayerBoxscoresTable.PLAYER, BdlPlayerBoxscoresTable.FULL_NAME);
        Optional<FeedId> id = file.row("/player/id", BdlPlayerBoxscoresTable.BDL_PLAYER_ID).map(FeedId::new);
        row.set(BdlPlayerBoxscoresTable.BDL_PLAYER_ID, id.flatMap(FeedId::own)).set(BdlPlayerBoxscoresTable.NBA_ID,
                id.flatMap(FeedId::nbaPlayer));
    }

    private static void fillMinutes(RowBuilder row, FileContext file) {
        Optional<BigDecimal> minutes = row.find(BdlPlayerBoxscoresTable.MINUTES_TEXT).map(text -> Minutes.of(text)
                .orElseThrow(() -> new InvalidRowException("/min", "minutes is '%s', accepted is 34 or 34:12".formatted(text))));
        row.set(BdlPlayerBoxscoresTable.MINUTES, minutes);
        boolean isWithoutPlay = PlayerLine.isWithoutPlay(row, BdlPlayerBoxscoresTable.MINUTES, COUNTS);
        if (isWithoutPlay && !file.isInRow("/min"))
            throw new InvalidRowException("/min", "the minutes are missing: whether he played is not known");
        row.set(BdlPlayerBoxscoresTable.DID_NOT_PLAY, isWithoutPlay); // the feed writes 00 and zeros for players who sat
    }

    private static void fillShares(RowBuilder row) {
        PlayerLine.share(row, BdlPlayerBoxscoresTable.FG_PCT, BdlPlayerBoxscoresTable.FG_MADE, BdlPlayerBoxscoresTable.FG_ATTEMPTED);
        PlayerLine.share(row, BdlPlayerBoxscoresTable.THREES_PCT, BdlPlayerBoxscoresTable.THREES_MADE,
                BdlPlayerBoxscoresTable.THREES_ATTEMPTED);
        PlayerLine.share(row, BdlPlayerBoxscoresTable.FT_PCT, BdlPlayerBoxscoresTable.FT_MADE, BdlPlayerBoxscoresTable.FT_ATTEMPTED);
    }
}
