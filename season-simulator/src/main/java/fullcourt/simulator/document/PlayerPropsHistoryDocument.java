package fullcourt.simulator.document;

import fullcourt.league.Price;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.PropSnapshot.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * {@code odds-api/player-props-history/<game date>/<event id>-<AWAYHOME>/<time>-snap-<HHMM>.json}: the odds feed's answer for one event and
 * one past instant, prices decimal. File name and {@code timestamp} both say when the prices stood; neighbours are five minutes away.
 */
@JsonNaming(SnakeCaseStrategy.class)
record PlayerPropsHistoryDocument(String timestamp, String previousTimestamp, String nextTimestamp, Event data) {
    private static final Duration STEP = Duration.ofMinutes(5);

    static LandedDocument of(PropSnapshot snapshot) {
        var at = snapshot.takenAt();
        var document = new PlayerPropsHistoryDocument(TimeStamps.seconds(at), TimeStamps.seconds(at.minus(STEP)),
                TimeStamps.seconds(at.plus(STEP)),
                Event.of(snapshot));
        return new LandedDocument(Scraper.ODDSA_PLAYER_PROPS_HIS, snapshot.game().date(), path(snapshot), Json.bytes(document), at);
    }

    private static String path(PropSnapshot snapshot) {
        var game = snapshot.game().id();
        return "%s/%s/%s-%s%s/%s-snap-%s.json".formatted(Scraper.ODDSA_PLAYER_PROPS_HIS.prefix(), game.date(), snapshot.eventId(),
                game.away(),
                game.home(), TimeStamps.fileName(snapshot.takenAt()), TimeStamps.hourAndMinute(snapshot.takenAt()));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Event(String id, String sportKey, String sportTitle, @Nullable String commenceTime, String homeTeam, String awayTeam,
            List<Bookmaker> bookmakers) {

        static Event of(PropSnapshot snapshot) {
            var game = snapshot.game().id();
            var books = grouped(snapshot.quotes(), Quote::bookmaker).entrySet().stream()
                    .map(book -> Bookmaker.of(book.getKey(), snapshot.takenAt(), book.getValue())).toList();
            return new Event(snapshot.eventId(), "basketball_nba", "NBA", snapshot.commenceAt().map(TimeStamps::seconds).orElse(null),
                    fullName(game.home()), fullName(game.away()), books);
        }

        /** The odds feed spells out what the league abbreviates. */
        private static String fullName(TeamCode team) {
            return team == TeamCode.LAC ? "Los Angeles Clippers" : team.fullName();
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Bookmaker(String key, String title, String lastUpdate, List<Market> markets) {

        static Bookmaker of(String key, Instant at, List<Quote> quotes) {
            var markets = grouped(quotes, Quote::market).entrySet().stream()
                    .map(market -> new Market(market.getKey(), TimeStamps.seconds(at), Outcome.of(market.getValue()))).toList();
            return new Bookmaker(key, title(key), TimeStamps.seconds(at), markets);
        }

        private static String title(String key) {
            return switch (key) {
                case "barstool" -> "Barstool Sportsbook";
                case "betmgm" -> "BetMGM";
                case "betonlineag" -> "BetOnline.ag";
                case "betrivers" -> "BetRivers";
                case "bovada" -> "Bovada";
                case "caesars" -> "Caesars";
                case "draftkings" -> "DraftKings";
                case "fanatics" -> "Fanatics";
                case "fanduel" -> "FanDuel";
                case "mybookieag" -> "MyBookie.ag";
                case "pointsbetus" -> "PointsBet (US)";
                case "unibet_us" -> "Unibet";
                default -> key;
            };
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Market(String key, String lastUpdate, List<Outcome> outcomes) {}

    record Outcome(String name, String description, BigDecimal price, BigDecimal point) {

        static List<Outcome> of(List<Quote> quotes) {
            var outcomes = new ArrayList<Outcome>();
            for (var quote : quotes) {
                add(outcomes, "Over", quote, quote.over());
                add(outcomes, "Under", quote, quote.under());
            }
            return outcomes;
        }

        private static void add(List<Outcome> outcomes, String side, Quote quote, OptionalInt american) {
            american.ifPresent(price -> outcomes.add(
                    new Outcome(side, quote.playerName(), Price.ofAmerican(price).decimal().stripTrailingZeros(), quote.line())));
        }
    }

    private static Map<String, List<Quote>> grouped(List<Quote> quotes, Function<Quote, String> key) {
        return quotes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
