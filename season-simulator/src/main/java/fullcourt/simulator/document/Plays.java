package fullcourt.simulator.document;

import fullcourt.simulator.document.Play.Kind;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A game play by play, in an order that chance gave and that is always the same. Shots, free throws, rebounds, turnovers, fouls and the score of each
 * period are the box score's; a pass, block or steal for which the period has no fitting shot or turnover is not told.
 */
final class Plays {
    private record Deed(Kind kind, BoxRow by) {}

    private final Game game;
    private final List<Play> told = new ArrayList<>();
    private int away;
    private int home;

    private Plays(Game game) { this.game = game; }

    static List<Play> of(LeagueDay day, Game game) {
        var plays = new Plays(game);
        var whole = GameProgress.finished(day, game);
        for (var period = 1; period <= whole.periods(); period++)
            plays.tell(period, whole.notAfter(period - 1).soFar(), whole.notAfter(period).soFar());
        return plays.told;
    }

    private void tell(int period, List<BoxRow> before, List<BoxRow> after) {
        var deeds = new ArrayList<Deed>();
        for (var kind : Kind.values())
            deeds.addAll(repeated(before, after, row -> count(row, kind)).stream().map(row -> new Deed(kind, row)).toList());
        Collections.shuffle(deeds, new Random(game.bdlId() * 31 + period));
        var passes = repeated(before, after, BoxRow::ast);
        var blocks = repeated(before, after, BoxRow::blk);
        var steals = repeated(before, after, BoxRow::stl);
        var seconds = GameProgress.secondsOf(period);
        for (var index = 0; index < deeds.size(); index++) {
            var deed = deeds.get(index);
            var partner = switch (deed.kind) {
                case TWO, THREE -> taken(passes, deed, (one, other) -> one.team() == other.team() && !one.player().equals(other.player()));
                case MISSED_TWO -> taken(blocks, deed, (one, other) -> one.team() != other.team());
                case TURNOVER -> taken(steals, deed, (one, other) -> one.team() != other.team());
                default -> Optional.<BoxRow>empty();
            };
            tell(period, seconds - (index + 1) * seconds / (deeds.size() + 1), deed, partner);
        }
    }

    private void tell(int period, int secondsLeft, Deed deed, Optional<BoxRow> partner) {
        if (deed.by.team() == game.id().home())
            home += deed.kind.points();
        else
            away += deed.kind.points();
        told.add(new Play(period, secondsLeft, deed.kind, deed.by, partner, away, home));
    }

    private static Optional<BoxRow> taken(List<BoxRow> waiting, Deed deed, BiPredicate<BoxRow, BoxRow> fits) {
        var found = waiting.stream().filter(row -> fits.test(row, deed.by)).findFirst();
        found.ifPresent(waiting::remove);
        return found;
    }

    /** Each row as often as its number grew. */
    private static List<BoxRow> repeated(List<BoxRow> before, List<BoxRow> after, ToIntFunction<BoxRow> number) {
        var repeated = new ArrayList<BoxRow>();
        for (var index = 0; index < after.size(); index++)
            repeated.addAll(
                    Collections.nCopies(number.applyAsInt(after.get(index)) - number.applyAsInt(before.get(index)), after.get(index)));
        return repeated;
    }

    private static int count(BoxRow row, Kind kind) {
        return switch (kind) {
            case TWO -> row.fgm() - row.fg3m();
            case MISSED_TWO -> row.fga() - row.fgm() - (row.fg3a() - row.fg3m());
            case THREE -> row.fg3m();
            case MISSED_THREE -> row.fg3a() - row.fg3m();
            case FREE_THROW -> row.ftm();
            case MISSED_FREE_THROW -> row.fta() - row.ftm();
            case OFFENSIVE_REBOUND -> row.oreb();
            case DEFENSIVE_REBOUND -> row.dreb();
            case TURNOVER -> row.turnovers();
            case FOUL -> row.fouls();
        };
    }

    /** The five of a team who played most. */
    static List<BoxRow> five(List<BoxRow> team) {
        return IntStream.range(0, team.size()).boxed()
                .sorted((one, other) -> GameProgress.minutes(team.get(other)) - GameProgress.minutes(team.get(one))).limit(5).map(team::get)
                .toList();
    }
}
