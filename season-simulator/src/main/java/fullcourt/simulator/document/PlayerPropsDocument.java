package fullcourt.simulator.document;

import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.PropSnapshot.Quote;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code odds-api/player-props/…}: the lines on the players of one game as they are now, prices American. */
final class PlayerPropsDocument {

    private PlayerPropsDocument() {}

    static LandedDocument of(PropSnapshot snapshot) {
        var at = TimeStamps.seconds(snapshot.takenAt());
        var books = snapshot.quotes().stream().collect(Collectors.groupingBy(Quote::bookmaker, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream().map(book -> new OddsEvent.Bookmaker(book.getKey(), book.getKey(), at, markets(at, book.getValue()))).toList();
        return OddsEvent.landed(Scraper.ODDSA_PLAYER_PROPS, snapshot, OddsEvent.of(snapshot, books));
    }

    private static List<OddsEvent.Market> markets(String at, List<Quote> quotes) {
        return quotes.stream().collect(Collectors.groupingBy(Quote::market, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(market -> new OddsEvent.Market(market.getKey(), at,
                        market.getValue().stream().flatMap(PlayerPropsDocument::outcomes).toList()))
                .toList();
    }

    private static Stream<OddsEvent.Outcome> outcomes(Quote quote) {
        return Stream.concat(outcome("Over", quote, quote.over()), outcome("Under", quote, quote.under()));
    }

    private static Stream<OddsEvent.Outcome> outcome(String side, Quote quote, OptionalInt price) {
        return price.stream()
                .mapToObj(american -> new OddsEvent.Outcome(side, quote.playerName(), BigDecimal.valueOf(american), quote.line()));
    }
}
