package fullcourt.raw.bettingpros;

import static fullcourt.raw.bettingpros.BettingProsPlayerPropsTable.*;

import fullcourt.league.Price;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.math.BigDecimal;
import java.util.Optional;

/** What encloses a bookmaker's line: the offer on a player, and the side of it. @param side {@code over} or {@code under} */
record Offer(FileContext file, String side) {
    private static final String OFFERS = "/props/*";
    private static final String FREE_AGENT = "FA";
    private static final ColumnType<BigDecimal> PRICE = ColumnType.numeric(12, Price.DECIMAL_SCALE);

    static String linesOf(String side) {
        return "%s/%s/sportsbooks/*".formatted(OFFERS, side);
    }

    static Offer around(FileContext file) {
        return new Offer(file, file.foundBy().equals(linesOf("over")) ? "over" : "under");
    }

    void fill(RowBuilder row) {
        row.set(SIDE, side).set(MARKET, text("/market").or(() -> file.document("/market_type")))
                .set(MARKET_ID, value(MARKET_ID, "/market_id").or(() -> file.document("/market_id").flatMap(MARKET_ID.type().parser())))
                .set(EVENT_ID, value(EVENT_ID, "/event_id")).set(OFFER_ID, text("/offer_id"))
                .set(BP_PLAYER_ID, value(BP_PLAYER_ID, "/player_id")).set(PLAYER_NAME, text("/player_name"))
                .set(TEAM, team()).set(POSITION, text("/player_position"));
        fillOpening(row, "/%s/opening_line".formatted(side));
    }

    private void fillOpening(RowBuilder row, String opening) {
        row.set(OPENING_LINE, value(OPENING_LINE, opening + "/line"))
                .set(OPENING_ODDS, text(opening + "/cost").map(Offer::price).map(price -> (long) price.american()))
                .set(OPENING_BOOK_ID, value(OPENING_BOOK_ID, opening + "/book_id"))
                .set(OPENED_AT, text(opening + "/created").flatMap(BettingProsTime::parse));
    }

    private Optional<TeamCode> team() {
        return text("/player_team").filter(printed -> !printed.equals(FREE_AGENT)).map(printed -> TeamCode.of(printed)
                .orElseThrow(() -> new InvalidRowException("", "'%s' is none of the 30 teams".formatted(printed))));
    }

    private Optional<String> text(String pointer) {
        return file.parent(OFFERS, pointer);
    }

    private <T> Optional<T> value(Column<T> column, String pointer) {
        return text(pointer).map(printed -> column.type().parser().apply(printed).orElseThrow(() -> new InvalidRowException("",
                "%s is '%s', accepted is %s".formatted(column.name(), printed, column.type().accepts()))));
    }

    /** @throws InvalidRowException if it is a price in neither notation */
    static Price price(String printed) {
        return PRICE.parser().apply(printed).flatMap(Price::of)
                .orElseThrow(() -> new InvalidRowException("", "the price %s is neither decimal nor American".formatted(printed)));
    }
}
