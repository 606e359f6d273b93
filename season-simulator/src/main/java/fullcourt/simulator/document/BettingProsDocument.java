package fullcourt.simulator.document;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code bettingpros/player-props/<market>/<date>/<time>.json}: a market's offers on the day's players. Lines are what a player usually does. */
@JsonNaming(SnakeCaseStrategy.class)
record BettingProsDocument(String date, String sport, int marketId, String marketType, String marketName, List<String> eventIds,
        String timestamp,
        String source, int propsCount, int playersCount, int failedOffers, List<Offer> props) {
    private static final int LISTED_PER_TEAM = 6;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessDay.NEW_YORK);

    /** What is bet on, by the provider's number. */
    public enum Market {
        POINTS(156, Count.POINTS), ASSISTS(151, Count.AST), REBOUNDS(157, Count.REB), THREES(162, Count.FG3M), STEALS(160, Count.STL),
        BLOCKS(152, Count.BLK);

        private final int id;
        private final Count count;

        Market(int id, Count count) {
            this.id = id;
            this.count = count;
        }

        String printed() { return name().toLowerCase(Locale.ROOT); }
    }

    static LandedDocument of(LeagueDay day, Market market, Instant at) {
        var offers = day.games().stream().flatMap(game -> Stream.of(game.id().away(), game.id().home())
                .flatMap(team -> day.squad(team).stream().limit(LISTED_PER_TEAM)
                        .map(player -> Offer.of(day, market, game, team, player, at))))
                .toList();
        var events = day.games().stream().map(game -> Long.toString(event(game))).toList();
        var document = new BettingProsDocument(day.day().toString(), "NBA", market.id, market.printed(), market.printed() + "-by-player",
                events,
                TimeStamps.fileName(at), "bettingpros_api", offers.size(), offers.size(), 0, offers);
        return LandedDocument.at(Scraper.BP_PLAYER_PROPS, day.day(), "%s/%s".formatted(market.printed(), day.day()), at, document);
    }

    private static long event(Game game) { return game.bdlId() % 1_000_000; }

    @JsonNaming(SnakeCaseStrategy.class)
    record Offer(String offerId, long eventId, long playerId, String playerName, String playerTeam, String playerPosition, String market,
            int marketId,
            String link, boolean active, Side over, Side under) {

        static Offer of(LeagueDay day, Market market, Game game, TeamCode team, Player player, Instant at) {
            var line = Math.floor(day.average(player, market.count)) + 0.5;
            var id = "%s-%d".formatted(market.printed(), player.bdlId());
            return new Offer(id, event(game), player.bdlId(), player.fullName(), team.name(),
                    player.profile().map(Player.Profile::position).orElse(""), market.printed(), market.id,
                    "https://www.bettingpros.com/nba/props/%s/%s/".formatted(ProviderIds.slug(player), market.printed()), true,
                    Side.of(id + "-over", line, at), Side.of(id + "-under", line, at));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Side(String selectionId, boolean active, Opening openingLine, List<Sportsbook> sportsbooks) {

        static Side of(String id, double line, Instant at) {
            var updated = CLOCK.format(at.minus(Duration.ofMinutes(5)));
            return new Side(id, true, new Opening(line, -110, 12, CLOCK.format(at.minus(Duration.ofDays(1)))),
                    List.of(new Sportsbook(12, "DraftKings", id + "-12", line, -115, updated, true, false),
                            new Sportsbook(10, "FanDuel", id + "-10", line, -105, updated, true, true)));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Opening(double line, int cost, int bookId, String created) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Sportsbook(int bookId, String bookName, String lineId, double line, int odds, String updated, boolean active, boolean best) {}
}
