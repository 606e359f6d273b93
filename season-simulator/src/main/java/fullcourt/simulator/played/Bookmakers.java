package fullcourt.simulator.played;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.played.Roster.Member;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.PropSnapshot.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Two books that know every player's skill and who is out, but not the dice. They list the six best of each team, at eleven and at half past five. */
final class Bookmakers {
    private static final List<String> BOOKS = List.of("draftkings", "fanduel");
    private static final List<LocalTime> SNAPSHOTS = List.of(LocalTime.of(11, 0), LocalTime.of(17, 30));
    private static final int LISTED_PER_TEAM = 6;

    private final LeaguePlan plan;

    Bookmakers(LeaguePlan plan) { this.plan = plan; }

    /** @param homePlayers who is not ruled out, the star first */
    List<PropSnapshot> snapshots(Game game, List<Member> homePlayers, List<Member> awayPlayers) {
        var listed = Stream.concat(homePlayers.stream().limit(LISTED_PER_TEAM), awayPlayers.stream().limit(LISTED_PER_TEAM)).toList();
        return SNAPSHOTS.stream().map(time -> snapshot(game, listed, game.date(), time)).toList();
    }

    private PropSnapshot snapshot(Game game, List<Member> listed, LocalDate date, LocalTime time) {
        var takenAt = BusinessDay.at(date, time);
        var quotes = new ArrayList<Quote>();
        for (var book : BOOKS) {
            addQuotes(quotes, book, "player_points", listed, game, takenAt);
            addQuotes(quotes, book, "player_rebounds", listed, game, takenAt);
        }
        return new PropSnapshot(game, eventId(game), game.tipOffAt(), takenAt, quotes);
    }

    private void addQuotes(List<Quote> quotes, String book, String market, List<Member> listed, Game game, Instant takenAt) {
        for (var member : listed) {
            var dice = Dice.of(plan.seed(), book + market + takenAt, game.bdlId() * 10_000 + member.player().bdlId() % 10_000);
            var opinion = market.equals("player_points") ? member.skill().pointsPerGame() : member.skill().reboundsPerGame();
            quotes.add(quote(book, market, member, opinion * dice.factor(0.05), dice));
        }
    }

    /** Half points only; the two sides are 110 on average, one up and the other down. */
    private static Quote quote(String book, String market, Member member, double opinion, Dice dice) {
        var line = BigDecimal.valueOf(Math.max(0, (long) opinion)).add(new BigDecimal("0.5"));
        var lean = dice.between(-10, 10);
        return new Quote(book, market, member.spelling(), line, OptionalInt.of(-110 + lean), OptionalInt.of(-110 - lean));
    }

    private String eventId(Game game) {
        var dice = Dice.of(plan.seed(), "event", game.bdlId());
        return Stream.generate(() -> HexFormat.of().toHexDigits((byte) dice.below(256))).limit(16).reduce("", String::concat);
    }

}
