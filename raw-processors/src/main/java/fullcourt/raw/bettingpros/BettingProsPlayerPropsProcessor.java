package fullcourt.raw.bettingpros;

import static fullcourt.raw.bettingpros.BettingProsPlayerPropsTable.*;

import fullcourt.league.PlayerLookup;
import fullcourt.league.Price;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A market's offers on a day's players: {@code bettingpros/player-props/<market>/<date>/<time>.json}. An offer has two sides, of which one
 * may be absent, and a side has the lines of many bookmakers.
 */
@Component
final class BettingProsPlayerPropsProcessor implements RawProcessor {
    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("bettingpros/player-props"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of(Offer.linesOf("over"), Offer.linesOf("under"));
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        Offer offer = Offer.around(file);
        offer.fill(row);
        row.set(PLAYER, row.find(PLAYER_NAME).flatMap(PlayerLookup::of))
                .set(GAME_DATE, file.document("/date").flatMap(GAME_DATE.type().parser()).orElseGet(file::pathDate))
                .set(SNAPSHOT_AT, snapshot(file));
        fillBook(row, file);
        fillPrice(row, file);
    }

    /** The name says it; a file without a time in its name has it inside. */
    private static Instant snapshot(FileContext file) {
        return file.path().fileTime().or(() -> file.document("/timestamp").flatMap(BettingProsTime::parse)).orElse(file.capturedAt());
    }

    private static void fillBook(RowBuilder row, FileContext file) {
        row.set(BOOKMAKER, Bookmakers.name(row.get(BOOK_ID), file.row("/book_name")))
                .set(LAST_UPDATE, file.row("/updated").flatMap(BettingProsTime::parse));
        if (row.find(LINE_ID).isEmpty())
            row.set(LINE_ID, row.get(LINE).toPlainString());
    }

    private static void fillPrice(RowBuilder row, FileContext file) {
        Price price = Offer.price(file.row("/odds").orElseThrow(() -> new InvalidRowException("/odds", "odds_american is missing")));
        row.set(ODDS_AMERICAN, (long) price.american())
                .set(ODDS_DECIMAL, price.decimal().setScale(Price.DECIMAL_SCALE, RoundingMode.HALF_UP));
    }
}
