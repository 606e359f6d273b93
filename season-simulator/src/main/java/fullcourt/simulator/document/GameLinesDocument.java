package fullcourt.simulator.document;

import fullcourt.league.Price;
import fullcourt.simulator.season.PropSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * {@code odds-api/game-lines/…} and {@code odds-api/game-lines-history/…}: handicap, total and winner of one game. The bookmakers know what the teams
 * scored before the day, and move by half points through it. The history wraps the event and prices decimally.
 */
@JsonNaming(SnakeCaseStrategy.class)
record GameLinesDocument(String timestamp, String previousTimestamp, String nextTimestamp, OddsEvent data) {
    private static final List<String> BOOKS = List.of("draftkings", "fanduel");
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int EVEN = -110;

    static LandedDocument now(LeagueDay day, PropSnapshot snapshot) {
        return OddsEvent.landed(Scraper.ODDSA_GAME_LINES, snapshot, event(day, snapshot, price -> BigDecimal.valueOf(price.american())));
    }

    static LandedDocument then(LeagueDay day, PropSnapshot snapshot) {
        var at = snapshot.takenAt();
        var document = new GameLinesDocument(TimeStamps.seconds(at), TimeStamps.seconds(at.minus(STEP)), TimeStamps.seconds(at.plus(STEP)),
                event(day, snapshot, price -> price.decimal().setScale(2, RoundingMode.HALF_UP)));
        return OddsEvent.landed(Scraper.ODDSA_GAME_LINES_HIS, snapshot, document);
    }

    private static OddsEvent event(LeagueDay day, PropSnapshot snapshot, Function<Price, BigDecimal> printed) {
        return OddsEvent.of(snapshot, BOOKS.stream().map(book -> bookmaker(book, day, snapshot, printed)).toList());
    }

    private static OddsEvent.Bookmaker bookmaker(String book, LeagueDay day, PropSnapshot snapshot, Function<Price, BigDecimal> printed) {
        var game = snapshot.game().id();
        var at = TimeStamps.seconds(snapshot.takenAt());
        var schemaChange = Math.floorMod(snapshot.takenAt().getEpochSecond() / 3600 + book.length(), 3) / 2.0;
        var home = day.averagePoints(game.home()) - day.averagePoints(game.away()) + schemaChange;
        var total = day.averagePoints(game.home()) + day.averagePoints(game.away()) + schemaChange;
        var even = printed.apply(Price.ofAmerican(EVEN));
        return new OddsEvent.Bookmaker(book, book, at, List.of(
                new OddsEvent.Market("spreads", at, List.of(
                        new OddsEvent.Outcome(OddsEvent.name(game.home()), null, even, half(-home)),
                        new OddsEvent.Outcome(OddsEvent.name(game.away()), null, even, half(-home).negate()))),
                new OddsEvent.Market("totals", at, List.of(new OddsEvent.Outcome("Over", null, even, half(total)),
                        new OddsEvent.Outcome("Under", null, even, half(total)))),
                new OddsEvent.Market("h2h", at, List.of(
                        new OddsEvent.Outcome(OddsEvent.name(game.home()), null, printed.apply(winning(home)), null),
                        new OddsEvent.Outcome(OddsEvent.name(game.away()), null, printed.apply(winning(-home)), null)))));
    }

    /** A number that no game can hit. */
    private static BigDecimal half(double number) {
        return BigDecimal.valueOf(Math.floor(number) + 0.5);
    }

    private static Price winning(double margin) {
        var moved = (int) (Math.abs(margin) * 18);
        return Price.ofAmerican(margin > 0 ? EVEN - moved : 100 + moved);
    }
}
