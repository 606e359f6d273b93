package fullcourt.simulator.document;

import fullcourt.simulator.document.Play.Kind;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A game play by play, in an order that chance gave and that is always the same. Shots, free throws, rebounds, turnovers, fouls and the score of each
 * period are the box score's; a pass, block or steal for which the period has no fitting shot or turnover is omitted.
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
        var passes = repeated(before, after, row -> number(row, Count.AST));
        var blocks = repeated(before, after, row -> number(row, Count.BLK));
        var steals = repeated(before, after, row -> number(row, Count.STL));
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
    private static List<BoxRow> repeated(List<BoxRow> before, List<BoxRow> after, ToLongFunction<BoxRow> number) {
        var repeated = new ArrayList<BoxRow>();
        for (var index = 0; index < after.size(); index++)
            repeated.addAll(
                    Collections.nCopies((int) (number.applyAsLong(after.get(index)) - number.applyAsLong(before.get(index))),
                            after.get(index)));
        return repeated;
    }

    private static long count(BoxRow row, Kind kind) {
        return switch (kind) {
            case TWO -> number(row, Count.FGM) - number(row, Count.FG3M);
            case MISSED_TWO -> number(row, Count.FGA) - number(row, Count.FGM) - count(row, Kind.MISSED_THREE);
            case THREE -> number(row, Count.FG3M);
            case MISSED_THREE -> number(row, Count.FG3A) - number(row, Count.FG3M);
            case FREE_THROW -> number(row, Count.FTM);
            case MISSED_FREE_THROW -> number(row, Count.FTA) - number(row, Count.FTM);
            case OFFENSIVE_REBOUND -> number(row, Count.OREB);
            case DEFENSIVE_REBOUND -> number(row, Count.DREB);
            case TURNOVER -> number(row, Count.TURNOVERS);
            case FOUL -> number(row, Count.FOULS);
        };
    }

    /** 0 for a number that is not known: it has no plays. */
    private static long number(BoxRow row, Count count) {
        return row.count(count).orElse(0L);
    }

    /** Whether the box score has every shot and the shots give its points: only then the plays end with the score. */
    static boolean areKnown(LeagueDay day, Game game) {
        return day.rows(game).stream().filter(row -> !row.sat()).allMatch(row -> row.counts().keySet().containsAll(GameProgress.SHOTS)
                && row.pointsOfShots().equals(row.count(Count.POINTS))
                && Stream.of(Kind.values()).allMatch(kind -> count(row, kind) >= 0));
    }

    /** The five of a team who played most. */
    static List<BoxRow> five(List<BoxRow> team) {
        return IntStream.range(0, team.size()).boxed()
                .sorted(Comparator.comparing((Integer index) -> GameProgress.minutes(team.get(index)).orElse(0L)).reversed()).limit(5)
                .map(team::get).toList();
    }
}
